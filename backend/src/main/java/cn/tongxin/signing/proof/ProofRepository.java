package cn.tongxin.signing.proof;

import cn.tongxin.paging.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProofRepository {

    private static final String PARTIES = """
            select p.ordinal, o.id::text, o.name, o.credit_code, p.role, p.confirmed_at, p.text_number, p.text_hash, p.signatory_name,
                p.signatory_function, case when p.link_id is null then 'ACCOUNT' else 'ONE_TIME_LINK' end, i.display_name, j.pos, encode(j.hash, 'hex')
            from signing_party p join organization o on o.id = p.organization_id
            left join signing_link l on l.id = p.link_id left join account i on i.id = l.issued_by
            join journal j on j.record_type = 'SIGNING' and j.record_id = p.signing_id::text and j.act = 'confirm'
                and j.payload -> 'confirmation' ->> 'organizationId' = p.organization_id::text
            where p.signing_id = ? and p.text_number is not null order by p.ordinal""";

    private final Sql sql;

    ProofRepository(Sql sql) {
        this.sql = sql;
    }

    /** The parties that have confirmed a text, each with the row of the journal that fixes it. */
    List<ProofParty> parties(UUID signingId) {
        return sql.all(PARTIES, List.of(signingId), ProofParty::from);
    }
}
