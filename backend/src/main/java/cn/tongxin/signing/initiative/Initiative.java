package cn.tongxin.signing.initiative;

import cn.tongxin.identity.Scope;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.search.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What a body calls for: a text with numbered actions, in force from its opening and joined by others until it closes. */
@Entity
@NullUnmarked
class Initiative {

    /** Its last day is a day in China. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID organizationId;

    @Column(updatable = false)
    private @Nullable String divisionCode;

    /** Never VOIDED: that is its signing's. */
    @Enumerated(EnumType.STRING)
    private InitiativeStatus status = InitiativeStatus.DRAFT;

    private String title;
    private String text;
    private List<String> actions;
    private LocalDate closesOn;
    private @Nullable Integer threshold;
    private @Nullable UUID signingId;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closeReason;

    @Column(updatable = false)
    private boolean sample;

    private String searchText;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant createdAt = Instant.now();

    private Instant updatedAt = Instant.now();

    protected Initiative() {}

    /** @param divisionCode of the body; its department sees the draft */
    static Initiative draft(
            UUID organizationId, @Nullable String divisionCode, InitiativeContent content, boolean sample) {
        Initiative initiative = new Initiative();
        initiative.organizationId = organizationId;
        initiative.divisionCode = divisionCode;
        initiative.sample = sample;
        initiative.write(content);
        return initiative;
    }

    /** @throws ProblemException STATE_CONFLICT unless a draft */
    void edit(InitiativeContent content) {
        requireStatus(InitiativeStatus.DRAFT);
        write(content);
    }

    /** @throws ProblemException STATE_CONFLICT unless a draft, RULE_VIOLATED when its last day is over already */
    void requireToOpen() {
        requireStatus(InitiativeStatus.DRAFT);
        if (closesOn.isBefore(today())) {
            throw ProblemException.rule("/closesOn", ErrorCode.OUT_OF_RANGE, today(), "");
        }
    }

    /** @param signing the instrument in force that its opening made */
    void open(UUID signing) {
        status = InitiativeStatus.OPEN;
        signingId = signing;
        openedAt = updatedAt;
    }

    /** Before its last day is over. @throws ProblemException STATE_CONFLICT unless open */
    void close(String reason) {
        requireStatus(InitiativeStatus.OPEN);
        status = InitiativeStatus.CLOSED;
        closeReason = reason;
        closedAt = updatedAt;
    }

    private void requireStatus(InitiativeStatus expected) {
        if (status() != expected) {
            throw ProblemException.of(ProblemType.STATE_CONFLICT);
        }
        updatedAt = Instant.now();
    }

    private void write(InitiativeContent content) {
        title = content.title();
        text = content.text();
        actions = content.actions();
        closesOn = content.closesOn();
        threshold = content.threshold();
        searchText = SearchText.of(title).value();
    }

    /** As {@code initiative_state} of the database says it. */
    private InitiativeStatus status() {
        boolean over = status == InitiativeStatus.OPEN && closesOn.isBefore(today());
        return over ? InitiativeStatus.CLOSED : status;
    }

    private static LocalDate today() {
        return LocalDate.now(CHINA);
    }

    /** What is signed: the text, then the actions in their order. */
    List<String> clauses() {
        List<String> clauses = new ArrayList<>(List.of(text));
        clauses.addAll(actions);
        return clauses;
    }

    String title() {
        return title;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    @Nullable
    String divisionCode() {
        return divisionCode;
    }

    int version() {
        return version;
    }

    boolean sample() {
        return sample;
    }

    boolean visible() {
        return status != InitiativeStatus.DRAFT;
    }

    /** Whose it is; its department sees it, and does nothing to it. */
    Scope scope() {
        return Scope.of(organizationId, divisionCode);
    }

    /** The body's alone. */
    Scope ownScope() {
        return Scope.of(organizationId, null);
    }

    /** What the journal keeps of it, under the names of the contract. */
    Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("organizationId", organizationId);
        state.put("status", status);
        state.put("title", title);
        state.put("text", text);
        state.put("actions", actions);
        state.put("closesOn", closesOn);
        state.put("threshold", threshold);
        state.put("signingId", signingId);
        return state;
    }
}
