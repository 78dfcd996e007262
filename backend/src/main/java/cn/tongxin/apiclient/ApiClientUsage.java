package cn.tongxin.apiclient;

import cn.tongxin.limit.ClientUsageDay;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a system has asked for. */
@Schema(description = "What a system has asked for, by day and part of the contract.")
public record ApiClientUsage(
        @Schema(description = "The day that it is, by China's clock.")
        LocalDate today,

        @Schema(description = "Requests admitted today.", minimum = "0")
        long admittedToday,

        int requestsPerDay,

        @Schema(description = "Newest day first; days and parts without requests are left out.")
        List<ClientUsageDay> items) {

    static ApiClientUsage of(LocalDate today, int requestsPerDay, List<ClientUsageDay> items) {
        long admitted = items.stream()
                .filter(item -> item.day().equals(today))
                .mapToLong(item -> item.reads() + item.writes())
                .sum();
        return new ApiClientUsage(today, admitted, requestsPerDay, items);
    }
}
