package cn.tongxin.apiclient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days begin and end in China, wherever the service runs. */
final class ChinaTime {

    /** SQL: the day that it is. */
    static final String TODAY = "(now() at time zone 'Asia/Shanghai')::date";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    static LocalDate today() {
        return LocalDate.now(CHINA);
    }

    /** The moment at which a day is over. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toInstant();
    }
}
