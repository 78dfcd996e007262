package cn.tongxin.project.watch;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Which projects have gone quiet. */
@ApplicationScoped
public class WatchService {

    private final WatchRepository projects;

    WatchService(WatchRepository projects) {
        this.projects = projects;
    }

    Page<StalledProject> list(StalledFilter filter, Caller caller, PageRequest page) {
        return projects.list(filter, caller.divisions(Act.PROJECT_WATCH), page);
    }

    /** All of them wherever they are, a page at a time: for whatever reminds people. */
    public Page<StalledProject> everywhere(PageRequest page) {
        return projects.list(new StalledFilter(null, null), null, page);
    }
}
