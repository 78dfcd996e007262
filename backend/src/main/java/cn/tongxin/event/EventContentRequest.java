package cn.tongxin.event;

import cn.tongxin.problem.Day;
import cn.tongxin.problem.ErrorCode;
import cn.tongxin.problem.ProblemException;
import cn.tongxin.problem.ProblemType;
import cn.tongxin.problem.Text;
import cn.tongxin.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the departments that run an event write. */
@Schema(description = "What the departments that run it write. All of it is public once the event is announced.")
public record EventContentRequest(
        @NotNull @Text(max = 200) @Schema(examples = "第三届京津冀社会组织交流会")
        String name,

        @NotNull EventKind kind,

        @Text(max = 200)
        @Schema(description = "The series that it is an edition of.", examples = "京津冀社会组织交流会")
        @Nullable
        String series,

        @Min(1) @Max(1000) @Schema(description = "Which one of the series: 3 for the third.", examples = "3") @Nullable
        Integer edition,

        @NotNull @Day @Schema(examples = "2026-12-03") LocalDate startsOn,

        @Day @Schema(description = "The last day, where there are several.") @Nullable
        LocalDate endsOn,

        @NotNull @Text(max = 200) @Schema(examples = "雄安会展中心")
        String place,

        @Pattern(regexp = "[0-9]{6}", message = "130600") @Nullable
        String divisionCode,

        @Pattern(regexp = "[A-Z0-9_]{2,20}", message = "JJJ") @Nullable
        String zoneCode,

        @Text(max = 500) @Nullable String theme,

        @Text(max = 5000, multiline = true) @Nullable String description,

        @NotNull
        @Size(min = 1, max = 100)
        @Schema(
                description =
                        "Who does what. A department in the role HOST, ORGANIZER or CO_ORGANIZER runs the event here; there is at least one.")
        List<@NotNull @Valid EventBodyRequest> bodies,

        @Size(max = 200) @Schema(description = "The programme, in its order.") @Nullable
        List<@NotNull @Valid ProgrammeItemRequest> programme,

        @Day
        @Schema(description = "The first day on which organizations register, in China; none: nobody registers here.")
        @Nullable
        LocalDate registrationOpensOn,

        @Day @Schema(description = "The last day, to its end.") @Nullable
        LocalDate registrationClosesOn,

        @Min(1)
        @Max(100_000)
        @Schema(description = "How many people there is room for; none: no bound.", examples = "200")
        @Nullable
        Integer capacity) {

    /** @throws ProblemException RULE_VIOLATED naming what does not fit together */
    void check() {
        List<Violation> violations = new ArrayList<>();
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            violations.add(Violation.of("/endsOn", ErrorCode.WRONG_ORDER, "/startsOn"));
        }
        if (edition != null && series == null) {
            violations.add(Violation.of("/edition", ErrorCode.ONLY_WITH, "/series"));
        }
        if (new HashSet<>(bodies).size() < bodies.size()) {
            violations.add(Violation.of("/bodies", ErrorCode.DUPLICATE));
        }
        checkRegistration(violations);
        checkProgramme(violations);
        if (!violations.isEmpty()) {
            throw ProblemException.of(ProblemType.RULE_VIOLATED, violations);
        }
    }

    private void checkRegistration(List<Violation> violations) {
        if (registrationOpensOn == null && registrationClosesOn == null) {
            if (capacity != null) {
                violations.add(Violation.of("/capacity", ErrorCode.ONLY_WITH, "/registrationOpensOn"));
            }
        } else if (registrationOpensOn == null) {
            violations.add(Violation.of("/registrationOpensOn", ErrorCode.TOGETHER, "/registrationClosesOn"));
        } else if (registrationClosesOn == null) {
            violations.add(Violation.of("/registrationClosesOn", ErrorCode.TOGETHER, "/registrationOpensOn"));
        } else if (registrationClosesOn.isBefore(registrationOpensOn)) {
            violations.add(Violation.of("/registrationClosesOn", ErrorCode.WRONG_ORDER, "/registrationOpensOn"));
        } else if (registrationClosesOn.isAfter(lastDay())) {
            violations.add(
                    Violation.of("/registrationClosesOn", ErrorCode.OUT_OF_RANGE, registrationOpensOn, lastDay()));
        }
    }

    private void checkProgramme(List<Violation> violations) {
        for (int i = 0; i < items().size(); i++) {
            ProgrammeItemRequest item = items().get(i);
            if (item.day().isBefore(startsOn) || item.day().isAfter(lastDay())) {
                violations.add(Violation.of("/programme/" + i + "/day", ErrorCode.OUT_OF_RANGE, startsOn, lastDay()));
            }
            // of one form and length: the order of texts is that of times
            if (item.endsAt() != null && item.endsAt().compareTo(item.startsAt()) < 0) {
                violations.add(Violation.of(
                        "/programme/" + i + "/endsAt", ErrorCode.WRONG_ORDER, "/programme/" + i + "/startsAt"));
            }
        }
    }

    private LocalDate lastDay() {
        return endsOn == null ? startsOn : endsOn;
    }

    List<ProgrammeItemRequest> items() {
        return programme == null ? List.of() : programme;
    }

    /** All bodies that it names, each once. */
    List<UUID> named() {
        List<UUID> named = new ArrayList<>(
                bodies.stream().map(EventBodyRequest::organizationId).toList());
        items().stream()
                .map(ProgrammeItemRequest::speakerId)
                .filter(speaker -> speaker != null)
                .forEach(named::add);
        return named.stream().distinct().toList();
    }
}
