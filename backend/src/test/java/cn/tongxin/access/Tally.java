package cn.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked, and what was not as the table says. */
final class Tally {

    private int allowed;
    private int refused;
    private int tricks;
    private final Map<String, String> deviations = new LinkedHashMap<>();

    void cell(boolean may) {
        if (may) {
            allowed++;
        } else {
            refused++;
        }
    }

    void trick() {
        tricks++;
    }

    void deviation(String operation, String record, String caller, String fault) {
        deviations.put(operation + " | " + record + " | " + caller, fault);
    }

    void settle() {
        assertThat(deviations).as(toString()).isEmpty();
    }

    @Override
    public String toString() {
        return "%d cells: %d allowed, %d refused; %d path tricks; %d deviations"
                .formatted(allowed + refused, allowed, refused, tricks, deviations.size());
    }
}
