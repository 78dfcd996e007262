package cn.tongxin.signing;

import cn.tongxin.problem.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What was agreed beside the text: for how long, in which fields, how much. */
@Embeddable
@NullUnmarked
@SuppressWarnings("unused") // what is written here is read by SQL
class SigningTerms {

    private List<String> fields = List.of();
    private @Nullable BigDecimal committedAmount;
    private @Nullable LocalDate termFrom;
    private @Nullable LocalDate termUntil;
    private @Nullable LocalDate reviewOn;

    protected SigningTerms() {}

    SigningTerms(ProposeSigningRequest request) {
        fields = request.fieldNames();
        committedAmount = request.committedAmount() == null ? null : new BigDecimal(request.committedAmount());
        termFrom = request.termFrom();
        termUntil = request.termUntil();
        reviewOn = request.reviewOn();
    }

    /** What the journal keeps of it. */
    void tell(Map<String, @Nullable Object> state) {
        state.put("reviewOn", reviewOn);
        state.put(
                "committedAmount",
                committedAmount == null
                        ? null
                        : committedAmount.setScale(Money.FEN_DIGITS).toPlainString());
    }
}
