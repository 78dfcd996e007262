package cn.tongxin.event.registration;

import cn.tongxin.event.EventAttendance;
import cn.tongxin.paper.Paper;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was to come and came, as a paper. In Chinese, as departments keep it. */
final class AttendancePaper {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private static final List<String> HEADINGS = List.of("单位", "报名人数（人）", "参会人员", "签到时间", "实到人数（人）");
    private static final List<Integer> WIDTHS = List.of(36, 14, 24, 18, 14);

    private AttendancePaper() {}

    static Paper of(String event, List<RegistrationView> placed, EventAttendance attendance) {
        return new Paper(
                event + "　签到表",
                List.of("报名 %d 家单位、%d 人；签到 %d 家单位、%d 人"
                        .formatted(
                                attendance.registered().organizations(),
                                attendance.registered().people(),
                                attendance.attended().organizations(),
                                attendance.attended().people())),
                HEADINGS,
                WIDTHS,
                placed.stream().map(AttendancePaper::row).toList(),
                List.of("单位数与人数分别统计，不相加。"));
    }

    private static List<String> row(RegistrationView registration) {
        return List.of(
                registration.organization().name(),
                Integer.toString(registration.people()),
                String.join("、", registration.delegates()),
                minute(registration.checkedInAt()),
                registration.attendedPeople() == null
                        ? ""
                        : registration.attendedPeople().toString());
    }

    private static String minute(@Nullable OffsetDateTime time) {
        return time == null ? "" : MINUTE.format(time);
    }
}
