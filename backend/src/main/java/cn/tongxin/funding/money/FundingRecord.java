package cn.tongxin.funding.money;

import cn.tongxin.funding.LedgerEntry;
import cn.tongxin.funding.LedgerReport;
import cn.tongxin.problem.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One sum on one day, from one body to a project. */
@Entity
@Immutable
@NullUnmarked
class FundingRecord extends LedgerEntry {

    @Enumerated(EnumType.STRING)
    private FundingKind kind;

    private BigDecimal amount;
    private String currency = Money.CURRENCY;
    private @Nullable UUID payerId;

    protected FundingRecord() {}

    FundingRecord(LedgerReport report, FundingKind kind, BigDecimal amount, @Nullable UUID payerId) {
        super(report);
        this.kind = kind;
        this.amount = amount;
        this.payerId = payerId;
    }

    private FundingRecord(FundingRecord reversed, String reason, @Nullable UUID reportedBy) {
        super(reversed, reason, reportedBy);
        kind = reversed.kind;
        amount = reversed.amount.negate();
        payerId = reversed.payerId;
    }

    /** The record that takes this one back: the same sum with the sign turned. */
    FundingRecord reverse(String reason, @Nullable UUID reportedBy) {
        return new FundingRecord(this, reason, reportedBy);
    }

    @Override
    public Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = super.state();
        state.put("kind", kind);
        state.put("amount", amount.setScale(Money.FEN_DIGITS).toPlainString());
        state.put("currency", currency);
        state.put("payerId", payerId);
        return state;
    }
}
