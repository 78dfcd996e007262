package cn.tongxin.funding.people;

import cn.tongxin.funding.LedgerEntry;
import cn.tongxin.funding.LedgerReport;
import cn.tongxin.intention.BeneficiaryUnit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How many people, or person-times, a project reached on one day. */
@Entity
@Immutable
@NullUnmarked
class BeneficiaryRecord extends LedgerEntry {

    @Enumerated(EnumType.STRING)
    private BeneficiaryUnit unit;

    private long quantity;

    protected BeneficiaryRecord() {}

    BeneficiaryRecord(LedgerReport report, BeneficiaryUnit unit, long quantity) {
        super(report);
        this.unit = unit;
        this.quantity = quantity;
    }

    private BeneficiaryRecord(BeneficiaryRecord reversed, String reason, @Nullable UUID reportedBy) {
        super(reversed, reason, reportedBy);
        unit = reversed.unit;
        quantity = -reversed.quantity;
    }

    /** The record that takes this one back: the same number with the sign turned. */
    BeneficiaryRecord reverse(String reason, @Nullable UUID reportedBy) {
        return new BeneficiaryRecord(this, reason, reportedBy);
    }

    @Override
    public Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = super.state();
        state.put("unit", unit);
        state.put("quantity", quantity);
        return state;
    }
}
