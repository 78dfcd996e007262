package cn.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** That nothing deviated but what access/deviations.csv lists, and all of that. */
    void settle() {
        Set<String> known = known();
        List<String> unknown = new ArrayList<>();
        deviations.forEach((cell, fault) -> {
            if (!known.contains(cell)) {
                unknown.add(cell + " | " + fault);
            }
        });
        assertThat(unknown).as(toString()).isEmpty();
        assertThat(known)
                .as("in deviations.csv, and mended: take the line out")
                .allSatisfy(cell -> assertThat(deviations).containsKey(cell));
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        for (String[] row : Table.rows("deviations.csv")) {
            for (String record : row[1].split(" ")) {
                known.add(row[0] + " | " + record + " | " + row[2]);
            }
        }
        return known;
    }

    @Override
    public String toString() {
        return "%d cells: %d allowed, %d refused; %d path tricks; %d deviations, %d of them known"
                .formatted(
                        allowed + refused,
                        allowed,
                        refused,
                        tricks,
                        deviations.size(),
                        known().stream().filter(deviations::containsKey).count());
    }
}
