package cn.tongxin.operation.facts;

import cn.tongxin.paging.Sql;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Bodies whose names differ in a character: kept apart, and shown side by side. */
@ApplicationScoped
class LookAlikes {

    /** The field of an organization: the other one, and what is alike. */
    static final String FIELD = "lookAlikes";

    /** A pair is kept once, the earlier one first. */
    private static final String PUT = """
            insert into organization_look_alike (organization_id, other_id, reason)
            select least(a, b), greatest(a, b), ? from (select cast(? as uuid) as a, cast(? as uuid) as b) pair
            on conflict (organization_id, other_id) do update set reason = excluded.reason""";

    private final Sql sql;

    LookAlikes(Sql sql) {
        this.sql = sql;
    }

    void put(String organizationId, ObjectNode content) {
        content.path(FIELD)
                .forEach(pair -> sql.change(
                        PUT,
                        pair.get("reason").asText(),
                        organizationId,
                        pair.get("otherId").asText()));
    }
}
