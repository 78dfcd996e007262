package cn.tongxin.account.people;

import cn.tongxin.paging.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person in a list.
 *
 * @param grants of all that the person holds, those within the caller's reach
 */
@Schema(description = "A person in a list, with the roles that the caller may know of.")
public record PersonSummary(
        UUID id,
        @Schema(examples = "zhang.san") String username,
        @Schema(examples = "张三") String displayName,
        PersonState state,
        List<PersonGrant> grants,
        boolean sample) {

    static final String COLUMNS = "a.id, a.username, a.display_name, " + PersonRepository.STATE + ", a.sample";

    /** Reads {@link #COLUMNS}; the grants follow by {@link #with}. */
    static PersonSummary from(Row row) {
        return new PersonSummary(
                row.uuid(), row.text(), row.text(), row.constant(PersonState.class), List.of(), row.flag());
    }

    PersonSummary with(List<PersonGrant> inReach) {
        return new PersonSummary(id, username, displayName, state, inReach, sample);
    }
}
