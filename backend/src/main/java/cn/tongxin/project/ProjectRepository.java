package cn.tongxin.project;

import cn.tongxin.division.Places;
import cn.tongxin.division.ZoneRef;
import cn.tongxin.document.Citations;
import cn.tongxin.document.Cited;
import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.paging.Cursors;
import cn.tongxin.paging.Listing;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sort;
import cn.tongxin.paging.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Every query about projects. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

    private static final String DETAIL =
            "select " + ProjectView.Stated.COLUMNS + " from " + ProjectView.Stated.TABLES + " where p.id = ?";

    private static final String ORGANIZATIONS = """
            select o.id, o.name, o.kind, o.type, po.role from project_organization po join organization o on o.id = po.organization_id
            where po.project_id = ? order by po.role, o.name collate "zh-Hans-CN-x-icu", o.id""";

    private static final String ZONES =
            "select z.code, z.name from project_zone pz join zone z on z.code = pz.zone_code where pz.project_id = ? order by z.ordinal";

    private static final String REACH = """
            select p.id, p.sample, array(select po.organization_id::text from project_organization po where po.project_id = p.id order by po.role),
                array(select pl.division_code from project_place pl where pl.project_id = p.id order by 1), s.division_code
            from project p left join signing s on s.id = p.signing_id where p.id = ?""";

    private static final String HOLDS = """
            select not p.places_complete or coalesce(bool_or(pl.division_code = any (division_ancestry(?))
                or ? = any (division_ancestry(pl.division_code))), true)
            from project p left join project_place pl on pl.project_id = p.id where p.id = ? group by p.id""";

    /** Its parties with the lead of the intention first, and departments after the bodies that do the work. */
    private static final String SIGNED = """
            select s.id, s.intention_id, coalesce(i.title, s.title), coalesce(i.summary, s.summary), s.fields,
                coalesce(s.term_from, s.signed_on),
                array(select o.id::text from signing_party p join organization o on o.id = p.organization_id where p.signing_id = s.id
                    order by coalesce(o.id = i.lead_id, false) desc, o.kind = 'DEPARTMENT', p.ordinal),
                array(select t.division_code from intention_target t where t.intention_id = s.intention_id order by 1),
                coalesce(s.zone_code, c.zone_code), s.sample
            from signing s left join intention i on i.id = s.intention_id left join call c on c.id = i.call_id
            where s.id = ? and (s.kind = 'PROJECT' or s.intention_id is not null)
                and coalesce(s.relation, '') not in ('AMENDMENT', 'RENEWAL')""";

    private final Sql sql;
    private final Cursors cursors;
    private final Places places;
    private final Citations citations;

    ProjectRepository(Sql sql, Cursors cursors, Places places, Citations citations) {
        this.sql = sql;
        this.cursors = cursors;
        this.places = places;
        this.citations = citations;
    }

    Page<ProjectSummary> list(ProjectFilter filter, PageRequest request) {
        Listing listing = Listing.of(ProjectSummary.COLUMNS, ProjectSummary.TABLES, "p.id")
                .countIn("project p")
                .search(filter.q(), "p.search_text")
                .whereIn("p.status", filter.status())
                .whereIn("p.nature", filter.nature())
                .whereIf(filter.signing(), "p.signing_id = ?")
                .whereIf(filter.intention(), "p.intention_id = ?")
                .whereIf(
                        filter.organization(),
                        "exists (select 1 from project_organization po where po.project_id = p.id and po.organization_id = ?)")
                .sorts(
                        Sort.down("startedOn", "p.started_on", "date").orNull(),
                        Sort.down("updatedAt", "p.updated_at", "timestamptz"),
                        Sort.up("name", "p.name collate \"zh-Hans-CN-x-icu\"", "text"));
        if (filter.year() != null) {
            LocalDate first = LocalDate.of(filter.year(), 1, 1);
            listing.where(
                    "(p.year = ? or (p.year is null and p.started_on >= ? and p.started_on < ?))",
                    filter.year(),
                    first,
                    first.plusYears(1));
        }
        if (filter.place() != null) {
            List<String> prefixes = places.ofDivision(filter.place(), "?place");
            listing.where(placed(prefixes), Places.bounds(prefixes));
        }
        if (filter.zone() != null) {
            List<String> prefixes = places.ofZone(filter.zone());
            List<Object> arguments = new ArrayList<>(List.of(places.zonesWithin(filter.zone(), prefixes)));
            arguments.addAll(List.of(Places.bounds(prefixes)));
            listing.where(
                    "(exists (select 1 from project_zone pz where pz.project_id = p.id and pz.zone_code = any (?)) or "
                            + placed(prefixes) + ")",
                    arguments.toArray());
        }
        return listing.page(sql, cursors, request, ProjectSummary::from);
    }

    private static String placed(List<String> prefixes) {
        return "exists (select 1 from project_place pl where pl.project_id = p.id and "
                + Places.condition("pl.division_code", prefixes) + ")";
    }

    Optional<ProjectView> read(UUID id, Caller caller) {
        List<UUID> key = List.of(id);
        Optional<ProjectReach> reach = caller.anonymous() ? Optional.empty() : reach(id);
        return sql.one(DETAIL, key, ProjectView.Stated::from)
                .map(stated -> ProjectView.of(
                        stated,
                        sql.all(ORGANIZATIONS, key, ProjectOrganization::from),
                        sql.all(ZONES, key, row -> Objects.requireNonNull(ZoneRef.orNull(row))),
                        sql.all(Milestone.OF, key, Milestone::from),
                        citations.of(Cited.PROJECT, id),
                        reach.map(one -> one.allows(caller, Act.LEDGER_REPORT)).orElse(false),
                        reach.map(one -> ProjectStep.of(stated.project().status(), one, caller))
                                .orElse(List.of())));
    }

    Optional<ProjectReach> reach(UUID id) {
        return sql.one(
                REACH,
                List.of(id),
                row -> new ProjectReach(
                        row.uuid(),
                        row.flag(),
                        row.texts().stream().map(UUID::fromString).toList(),
                        row.texts(),
                        row.textOrNull()));
    }

    /** Whether the division lies in or around a place of the project, or not all places are known. */
    boolean holds(UUID id, String divisionCode) {
        return sql.one(HOLDS, List.of(divisionCode, divisionCode, id), Row::flag)
                .orElse(false);
    }

    /** Latest day first. */
    Page<ProjectReport> reports(UUID id, PageRequest request) {
        return Listing.of(ProjectReport.COLUMNS, ProjectReport.TABLES, "r.id")
                .countIn("project_report r")
                .where("r.project_id = ?", id)
                .sorts(Sort.down("onDate", "r.on_date", "date"))
                .page(sql, cursors, request, ProjectReport::from);
    }

    void keep(UUID id, UUID projectId, ReportProjectRequest report, UUID organizationId, UUID accountId) {
        sql.change(
                "insert into project_report (id, project_id, on_date, progress, text, next_step, organization_id, reported_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                projectId,
                report.onDate(),
                report.progress(),
                report.text(),
                report.nextStep(),
                organizationId,
                accountId);
    }

    List<Milestone> milestones(UUID id) {
        return sql.all(Milestone.OF, List.of(id), Milestone::from);
    }

    void add(UUID id, UUID projectId, MilestoneRequest milestone) {
        sql.change(
                "insert into project_milestone (id, project_id, title, due_on, reached_on) values (?, ?, ?, ?, ?)",
                id,
                projectId,
                milestone.title(),
                milestone.dueOn(),
                milestone.reachedOn());
    }

    void change(UUID id, MilestoneRequest milestone) {
        sql.change(
                "update project_milestone set title = ?, due_on = ?, reached_on = ? where id = ?",
                milestone.title(),
                milestone.dueOn(),
                milestone.reachedOn(),
                id);
    }

    Optional<Project> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The project of a signing, locked. */
    Optional<Project> ofSigning(UUID signingId) {
        return find("signingId", signingId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What the project of a signing begins with; empty when none follows from it. */
    Optional<ProjectStart> startOf(UUID signingId) {
        return sql.one(SIGNED, List.of(signingId), ProjectStart::from);
    }
}
