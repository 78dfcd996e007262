package cn.tongxin.project;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.History;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.signing.SigningTookEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of projects. All projects are public. */
@ApplicationScoped
public class ProjectService {

    /** The day on which a project starts is the day in China. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ProjectRepository projects;
    private final Journal journal;
    private final JournalReader reader;

    ProjectService(ProjectRepository projects, Journal journal, JournalReader reader) {
        this.projects = projects;
        this.journal = journal;
        this.reader = reader;
    }

    public Page<ProjectSummary> list(ProjectFilter filter, PageRequest page) {
        return projects.list(filter, page);
    }

    /**
     * The project, and what this caller may do.
     *
     * @throws ProblemException NOT_FOUND
     */
    public ProjectView read(UUID id, Caller caller) {
        return projects.read(id, caller).orElseThrow(ProblemException::notFound);
    }

    /**
     * What happened to the project.
     *
     * @throws ProblemException NOT_FOUND
     */
    public History history(UUID id, Caller caller) {
        ProjectReach reach = projects.reach(id).orElseThrow(ProblemException::notFound);
        return reader.history(RecordType.PROJECT, id, reach.allows(caller, Act.LEDGER_REPORT));
    }

    /** Whose the project is and where. @throws ProblemException RULE_VIOLATED at the pointer when there is no such project */
    public ProjectReach reach(UUID id, String pointer) {
        return projects.reach(id).orElseThrow(() -> ProblemException.rule(pointer, ErrorCode.UNKNOWN_REFERENCE));
    }

    /** Whether the division lies in or around a place of the project, or not all its places are known. */
    public boolean holds(UUID id, String divisionCode) {
        return projects.holds(id, divisionCode);
    }

    /**
     * Begins the project of a signing that takes effect, in the same transaction; a signing without work to do has none. Where the
     * signing takes the place of a voided one, its project goes on under it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(@Observes SigningTookEffect signing) {
        Project going = signing.supersededId() == null
                ? null
                : projects.ofSigning(signing.supersededId()).orElse(null);
        if (going != null) {
            going.goOnUnder(signing.signingId());
            projects.flush();
            note(going, "continue", Map.of("signingId", signing.signingId()), signing.by());
        } else {
            projects.startOf(signing.signingId()).ifPresent(start -> {
                Project project = Project.begin(start, LocalDate.now(CHINA));
                projects.persistAndFlush(project);
                note(project, "begin", project.state(), signing.by());
            });
        }
    }

    private void note(Project project, String verb, Map<String, @Nullable Object> fields, Caller by) {
        Change change = Change.of(RecordType.PROJECT, project.id(), project.version(), verb)
                .fields(fields)
                .in(project.scope())
                .sample(project.sample());
        journal.append(change, by, Act.SIGNING_CONFIRM);
    }
}
