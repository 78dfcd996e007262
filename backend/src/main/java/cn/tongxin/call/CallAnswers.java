package cn.tongxin.call;

import cn.tongxin.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many have answered a call: intentions that were submitted and not withdrawn, organizations that lead one, and intentions that
 * were accepted.
 */
@Schema(
        description = "Computed: intentions that were submitted and not withdrawn, the organizations that lead them,"
                + " and how many were accepted.")
public record CallAnswers(long intentions, long organizations, long accepted) {

    static final String COLUMNS = "n.intentions, n.organizations, n.accepted";

    /** Stands after FROM, beside {@code call c}. */
    static final String TABLE = "cross join lateral call_answers(c.id) n";

    static CallAnswers from(Row row) {
        return new CallAnswers(row.number(), row.number(), row.number());
    }
}
