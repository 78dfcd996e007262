package cn.tongxin.intention;

import cn.tongxin.identity.Scope;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Whose an intention is: the lead, the partners that have confirmed their part, and the partner that the lead is offered to. */
@Embeddable
@NullUnmarked
class Owners {

    private UUID leadId;
    private @Nullable UUID leadOfferedToId;

    @ElementCollection
    @CollectionTable(name = "intention_partner", joinColumns = @JoinColumn(name = "intention_id"))
    @Column(name = "organization_id")
    private Set<UUID> partnerIds = new LinkedHashSet<>();

    protected Owners() {}

    static Owners ledBy(UUID leadId) {
        Owners owners = new Owners();
        owners.leadId = leadId;
        return owners;
    }

    /** Partners that the owner no longer names take part no more; others join by themselves. */
    void keepOnly(Collection<UUID> named) {
        partnerIds.retainAll(named);
    }

    void join(UUID organizationId) {
        partnerIds.add(organizationId);
    }

    void leave(UUID organizationId) {
        partnerIds.remove(organizationId);
        if (organizationId.equals(leadOfferedToId)) {
            leadOfferedToId = null;
        }
    }

    /** @throws ProblemException RULE_VIOLATED where it is no partner */
    void offerLead(UUID organizationId) {
        if (!partnerIds.contains(organizationId)) {
            throw ProblemException.rule("/organizationId", ErrorCode.NOT_A_PARTNER);
        }
        leadOfferedToId = organizationId;
    }

    /** Withdrawn by the lead, or refused by the partner. @throws ProblemException STATE_CONFLICT where there is no offer */
    void endOffer() {
        if (leadOfferedToId == null) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        leadOfferedToId = null;
    }

    /** The two change places. @throws ProblemException STATE_CONFLICT where the lead was not offered to it */
    void takeOver(UUID organizationId) {
        if (!organizationId.equals(leadOfferedToId)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        partnerIds.remove(organizationId);
        partnerIds.add(leadId);
        leadId = organizationId;
        leadOfferedToId = null;
    }

    UUID leadId() {
        return leadId;
    }

    @Nullable
    UUID leadOfferedToId() {
        return leadOfferedToId;
    }

    List<UUID> partnerIds() {
        return List.copyOf(partnerIds);
    }

    /** The lead and the partners; the department of the origin. */
    Scope scope(String divisionCode) {
        List<UUID> organizations = new ArrayList<>(partnerIds);
        organizations.addFirst(leadId);
        return Scope.of(organizations, divisionCode);
    }
}
