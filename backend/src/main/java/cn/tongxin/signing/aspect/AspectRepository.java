package cn.tongxin.signing.aspect;

import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AspectRepository {

    private final Sql sql;
    private final Cursors cursors;
    private final EntityManager entities;

    AspectRepository(Sql sql, Cursors cursors, EntityManager entities) {
        this.sql = sql;
        this.cursors = cursors;
        this.entities = entities;
    }

    /** Two statements, however many there are. */
    List<AspectView> of(UUID signingId) {
        List<TaskView> tasks = sql.all(
                TaskView.SELECT + " where t.signing_id = ? order by t.ordinal", List.of(signingId), TaskView::from);
        return sql.all(AspectView.Head.ALL, List.of(signingId), AspectView.Head::from).stream()
                .map(head -> AspectView.of(head, tasks))
                .toList();
    }

    Optional<TaskView> task(UUID signingId, UUID id) {
        return sql.one(
                TaskView.SELECT + " where t.id = ? and t.signing_id = ?", List.of(id, signingId), TaskView::from);
    }

    Page<ProgressReport> reports(UUID taskId, PageRequest page) {
        return Listing.of(ProgressReport.COLUMNS, "signing_task_report r", "r.id")
                .where("r.task_id = ?", taskId)
                .sorts(Sort.down("reportedAt", "r.created_at", "timestamptz"))
                .page(sql, cursors, page, ProgressReport::from);
    }

    /** Whoever adds something waits here, so that places are given one after the other. */
    void lockSigning(UUID signingId) {
        sql.all("select id from signing where id = ? for update", List.of(signingId), Row::uuid);
    }

    boolean isAspect(UUID signingId, UUID aspectId) {
        return sql.one(
                        "select true from signing_aspect where id = ? and signing_id = ?",
                        List.of(aspectId, signingId),
                        Row::flag)
                .isPresent();
    }

    int aspects(UUID signingId) {
        return count("signing_aspect where signing_id = ?", signingId);
    }

    int tasks(UUID aspectId) {
        return count("signing_task where aspect_id = ?", aspectId);
    }

    private int count(String rows, UUID of) {
        return sql.one("select count(*) from " + rows, List.of(of), Row::integer)
                .orElseThrow();
    }

    void add(Object aspectOrTask) {
        entities.persist(aspectOrTask);
    }

    void flush() {
        entities.flush();
    }

    Optional<Task> forChange(UUID taskId) {
        return Optional.ofNullable(entities.find(Task.class, taskId, LockModeType.PESSIMISTIC_WRITE));
    }

    void keep(UUID reportId, UUID taskId, int progress, @Nullable String note, @Nullable UUID accountId) {
        sql.change(
                "insert into signing_task_report (id, task_id, progress, note, reported_by) values (?, ?, ?, ?, ?)",
                reportId,
                taskId,
                progress,
                note,
                accountId);
    }
}
