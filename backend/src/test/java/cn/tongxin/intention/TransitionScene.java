package cn.tongxin.intention;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;

import cn.tongxin.identity.Role;
import cn.tongxin.identity.WallGate;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An intention with a partner, somebody invited and the lead offered, put into any state; and everybody who may be asked about it. */
final class TransitionScene {

    static final String REASON = "试一试";
    static final List<String> CALLERS = List.of(
            "member",
            "manager",
            "signatory",
            "partner",
            "invited",
            "stranger",
            "officer",
            "reviewer",
            "head",
            "elsewhere",
            "coordinator",
            "nobody");

    private static final String PATH = "/api/v1/intentions/";
    private static final Set<String> DEPARTMENT = Set.of("officer", "reviewer", "head", "coordinator");
    private static final Set<IntentionStatus> PUBLIC = Set.of(
            IntentionStatus.ACCEPTED,
            IntentionStatus.MATCHED,
            IntentionStatus.SIGNED,
            IntentionStatus.COMPLETED,
            IntentionStatus.TERMINATED);
    private static final String PLAN = """
            {"title":"改过的","summary":"为两县小学开设阅读课","offer":"选书与配送","need":"课时安排","plannedFrom":"2026-11-01",
            "plannedUntil":"2028-06-30","targetDivisionCodes":["130630"]}""";
    /** As {@link Intentions#complete} is kept. */
    private static final String KEPT = """
            {"title":"阅读课延伸","summary":"为两县小学开设阅读课","offer":"选书与配送","need":"课时安排","plannedFrom":"2026-11-01",
            "plannedUntil":"2028-06-30","budget":"120000.50","expectedBeneficiaries":9200,"beneficiaryUnit":"PERSON",
            "targetDivisionCodes":["130630","130722"]}""";

    private final Callers callers;
    private final Sql sql;
    private final WallGate wall;
    private final UUID lead;
    private final UUID partner;
    private final UUID invited;
    private final UUID another;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();

    TransitionScene(Callers callers, Sql sql, WallGate wall) {
        this.callers = callers;
        this.sql = sql;
        this.wall = wall;
        lead = callers.organization(BEIJING);
        partner = callers.organization(HEBEI);
        invited = callers.organization(HEBEI);
        another = callers.organization(HEBEI);
        come("member", Role.ORGANIZATION_MEMBER, lead, null, null);
        come("manager", Role.ORGANIZATION_MANAGER, lead, null, null);
        come("signatory", Role.ORGANIZATION_SIGNATORY, lead, null, null);
        come("partner", Role.ORGANIZATION_MANAGER, partner, null, null);
        come("invited", Role.ORGANIZATION_MANAGER, invited, null, null);
        come("stranger", Role.ORGANIZATION_MANAGER, another, null, null);
        come("officer", Role.DEPARTMENT_OFFICER, null, BEIJING, null);
        come("reviewer", Role.DEPARTMENT_REVIEWER, null, BEIJING, null);
        come("head", Role.DEPARTMENT_MANAGER, null, BEIJING, null);
        come("elsewhere", Role.DEPARTMENT_REVIEWER, null, HEBEI, null);
        come("coordinator", Role.ZONE_COORDINATOR, null, null, "JJJ");
    }

    private void come(
            String name, Role role, @Nullable UUID organization, @Nullable String division, @Nullable String zone) {
        roles.put(name, role);
        tokens.put(name, callers.token(List.of(role), organization, division, zone));
    }

    private RequestSpecification as(String caller) {
        String token = tokens.get(caller);
        return token == null ? callers.anonymous() : callers.bearer(token);
    }

    /** A new intention in that state, with what the transition needs beside it. */
    UUID intention(IntentionStatus state, Transition transition) {
        String content = Intentions.complete("阅读课延伸");
        Response draft = Intentions.declare(
                as("manager"),
                lead,
                transition.alone()
                        ? content
                        : content.replace(
                                "\"year\"", "\"partnerIds\":[\"" + partner + "\",\"" + invited + "\"],\"year\""));
        UUID id = UUID.fromString(draft.path("id"));
        if (!transition.alone()) {
            Partners.join(as("partner"), draft, partner).then().statusCode(200);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            wall.open();
            sql.change(
                    "update intention set status = ?, status_reason = '前因', submitted_at = case when ? = 'DRAFT' then null else now() end,"
                            + " lead_offered_to_id = (select organization_id from intention_partner where intention_id = id) where id = ?",
                    state,
                    state,
                    id);
            if (transition.ofAnAmendment()) {
                sql.change(
                        "insert into intention_amendment (id, intention_id, status, reason, before, after)"
                                + " values (?, ?, 'OPEN', '有变', cast(? as jsonb), cast(? as jsonb))",
                        UUID.randomUUID(),
                        id,
                        KEPT,
                        PLAN);
            }
        });
        return id;
    }

    Response act(UUID id, Transition transition, String caller, boolean withReason) {
        String path = transition
                .path()
                .replace("{invited}", invited.toString())
                .replace("{partner}", partner.toString())
                .replace("{amendment}", transition.ofAnAmendment() ? amendment(id) : "");
        String body = body(transition, withReason);
        RequestSpecification request =
                as(caller).header("If-Match", "\"" + (transition.ofAnAmendment() ? 0 : version(id)) + "\"");
        if (body != null) {
            request = request.body(body);
        }
        return transition.method().equals("PUT") ? request.put(PATH + id + path) : request.post(PATH + id + path);
    }

    private @Nullable String body(Transition transition, boolean withReason) {
        String reason = withReason ? "\"reason\":\"" + REASON + "\"" : "";
        return switch (transition.act()) {
            case "edit" ->
                Intentions.complete("改过的")
                        .replace("\"year\"", "\"partnerIds\":[\"" + partner + "\",\"" + invited + "\"],\"year\"");
            case "revive" -> "{\"year\":2027}";
            case "invite" -> "{\"organizationId\":\"" + another + "\"}";
            case "offer-lead" -> "{\"organizationId\":\"" + partner + "\"" + (withReason ? "," + reason : "") + "}";
            case "comment" -> "{\"text\":\"请写明口径\"}";
            case "propose-amendment" -> "{\"content\":" + PLAN + (withReason ? "," + reason : "") + "}";
            default -> transition.reasoned() ? "{" + reason + "}" : null;
        };
    }

    /** Whether the caller may know of the intention, or of the amendment, at all. */
    boolean knows(String caller, IntentionStatus state, Transition transition) {
        boolean own = Set.of("member", "manager", "signatory").contains(caller)
                || (!transition.alone() && Set.of("partner", "invited").contains(caller));
        boolean department = DEPARTMENT.contains(caller) && state != IntentionStatus.DRAFT;
        return own || department || PUBLIC.contains(state);
    }

    /** Whether the caller's role may do it to some intention. */
    boolean mayElsewhere(String caller, Transition transition) {
        return transition.may().stream().anyMatch(other -> roles.get(other) == roles.get(caller));
    }

    /** All of it that a refusal may not touch. */
    String standing(UUID id) {
        return inside("""
                select i.status || '/' || i.version || '/' || i.lead_id
                    || (select count(*) from intention_partner where intention_id = i.id)
                    || (select coalesce(string_agg(status, ',' order by organization_id), '') from intention_invitation where intention_id = i.id)
                    || (select count(*) from intention_comment where intention_id = i.id)
                    || (select coalesce(string_agg(status, ','), '') from intention_amendment where intention_id = i.id)
                    || (select count(*) from intention_claim where intention_id = i.id)
                    || (select count(*) from intention where revived_from_id = i.id)
                from intention i where i.id = ?""", id);
    }

    String account(String caller) {
        return inside(
                "select account_id::text from session where token_hash = decode(?, 'hex')",
                hash(tokens.getOrDefault(caller, "")));
    }

    private String version(UUID id) {
        return inside("select version::text from intention where id = ?", id);
    }

    private String amendment(UUID id) {
        return inside("select id::text from intention_amendment where intention_id = ?", id);
    }

    private String inside(String query, Object argument) {
        return QuarkusTransaction.requiringNew().call(() -> {
            wall.open();
            return sql.one(query, List.of(argument), row -> row.text()).orElseThrow();
        });
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
