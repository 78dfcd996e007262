package cn.tongxin.project;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Scope;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a project is and where it is carried out: who may write in its ledger, and for which division.
 *
 * @param signingDivision whose department looks after its signing
 */
public record ProjectReach(
        UUID id,
        boolean sample,
        List<UUID> organizationIds,
        List<String> placeCodes,
        @Nullable String signingDivision) {

    /** Whether the caller speaks for one of its bodies: where it is carried out gives nobody a say in that. */
    public boolean isParty(Caller caller, Act act) {
        return caller.may(act, Scope.of(organizationIds, null));
    }

    /** Where no place is known the department of its signing looks after it. */
    public Optional<Scope> lookedAfter(Caller caller, Act act) {
        return scope(caller, act, placeCodes.isEmpty() ? signingDivision : null);
    }

    /** Whether a grant of the caller reaches the project: as a member of one of its bodies, or an officer of one of its places. */
    public boolean allows(Caller caller, Act act) {
        return scope(caller, act, null).isPresent();
    }

    /**
     * The scope by which the caller may do the act: of a record with a division of its own that division, otherwise any place.
     *
     * @param divisionCode of the record, or null
     */
    public Optional<Scope> scope(Caller caller, Act act, @Nullable String divisionCode) {
        return scopes(divisionCode).stream()
                .filter(scope -> caller.may(act, scope))
                .findFirst();
    }

    /** The scope of a record for those who read. */
    public Scope scopeOf(@Nullable String divisionCode) {
        return scopes(divisionCode).getFirst();
    }

    private List<Scope> scopes(@Nullable String divisionCode) {
        if (divisionCode != null || placeCodes.isEmpty()) {
            return List.of(Scope.of(organizationIds, divisionCode));
        }
        return placeCodes.stream()
                .map(place -> Scope.of(organizationIds, place))
                .toList();
    }
}
