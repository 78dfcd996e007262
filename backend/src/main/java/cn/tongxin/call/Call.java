package cn.tongxin.call;

import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.search.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An invitation of one or more departments to declare intentions of a zone and year, open from one day to another. */
@Entity
@NullUnmarked
class Call {

    /** Windows are days in China. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String title;

    /** Never UPCOMING: that follows from the day. */
    @jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING)
    private CallStatus status = CallStatus.DRAFT;

    private @Nullable String statusReason;
    private int year;
    private String zoneCode;
    private List<String> categories;
    private List<String> organizationTypes;
    private @Nullable String description;
    private LocalDate opensOn;
    private LocalDate closesOn;

    @Column(updatable = false)
    private boolean sample;

    private String searchText;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Call() {}

    static Call draft(CallContentRequest content, boolean sample) {
        Call call = new Call();
        call.sample = sample;
        call.write(content);
        return call;
    }

    /** Replaces what was written. @throws ProblemException STATE_CONFLICT unless a draft */
    void edit(CallContentRequest content) {
        step(CallStep.EDIT);
        write(content);
    }

    /** @throws ProblemException STATE_CONFLICT unless a draft */
    void discard() {
        step(CallStep.DISCARD);
    }

    /** One of its departments agrees to it as it stands. */
    void agree() {
        step(CallStep.AGREE);
    }

    /** @throws ProblemException STATE_CONFLICT when a department has not agreed, RULE_VIOLATED when the window is over already */
    void open(List<CallHost> hosts) {
        if (!hosts.stream().allMatch(CallHost::agreed)) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT, "call-not-agreed");
        }
        step(CallStep.OPEN);
        if (closesOn.isBefore(today())) {
            throw ProblemException.rule("/closesOn", ErrorCode.OUT_OF_RANGE, today(), "");
        }
        status = CallStatus.OPEN;
    }

    /** @throws ProblemException RULE_VIOLATED unless to a later day */
    void extend(LocalDate later, String reason) {
        step(CallStep.EXTEND);
        if (!later.isAfter(closesOn)) {
            throw ProblemException.rule("/closesOn", ErrorCode.OUT_OF_RANGE, closesOn.plusDays(1), "");
        }
        closesOn = later;
        statusReason = reason;
    }

    void close(String reason) {
        step(CallStep.CLOSE);
        status = CallStatus.CLOSED;
        statusReason = reason;
    }

    private void step(CallStep step) {
        if (!step.allowedFrom(status())) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        updatedAt = Instant.now();
    }

    private void write(CallContentRequest content) {
        title = content.title();
        year = content.year();
        zoneCode = content.zoneCode();
        categories = content.categories().stream().map(Enum::name).toList();
        organizationTypes = content.types().stream().map(Enum::name).toList();
        description = content.description();
        opensOn = content.opensOn();
        closesOn = content.closesOn();
        searchText = SearchText.of(title).value();
    }

    /** As {@code call_status} of the database says it. */
    CallStatus status() {
        if (status != CallStatus.OPEN) {
            return status;
        }
        return today().isBefore(opensOn)
                ? CallStatus.UPCOMING
                : today().isAfter(closesOn) ? CallStatus.CLOSED : CallStatus.OPEN;
    }

    private static LocalDate today() {
        return LocalDate.now(CHINA);
    }

    boolean visible() {
        return status != CallStatus.DRAFT;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean sample() {
        return sample;
    }

    /** What the journal keeps of it, under the names of the contract. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("title", title);
        state.put("status", status);
        state.put("year", year);
        state.put("zoneCode", zoneCode);
        state.put("categories", categories);
        state.put("organizationTypes", organizationTypes);
        state.put("description", description);
        state.put("opensOn", opensOn);
        state.put("closesOn", closesOn);
        return state;
    }
}
