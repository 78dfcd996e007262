package cn.tongxin.metrics;

import cn.tongxin.identity.Scope;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.RecordType;
import cn.tongxin.testing.Years;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that live in the journal alone: changed at random, one row per change, and remembered here as the rows leave them. They
 * are dated in years that no other test uses.
 */
final class World {

    static final List<String> CATEGORIES = List.of("CHARITY", "FORUM", "RESEARCH");
    static final List<String> DIVISIONS = List.of(
            "110000", "110101", "110108", "120000", "120101", "130000", "130629", "133100", "131082", "310000",
            "440100", "440000", "100000");

    private static final List<String> STATUSES = List.of(
            "DRAFT", "SUBMITTED", "RETURNED", "REJECTED", "ACCEPTED", "SIGNED", "COMPLETED", "WITHDRAWN", "TERMINATED");

    private final Journal journal;
    private final Random random;
    private final List<Integer> years;
    private final Map<RecordType, List<Thing>> things = new LinkedHashMap<>();

    World(Journal journal, long seed) {
        this.journal = journal;
        this.random = new Random(seed);
        int year = Years.NUMBERS.take(2);
        this.years = List.of(year, year + 1);
    }

    /** A record as its rows leave it. */
    static final class Thing {
        final UUID id = UUID.randomUUID();
        final Map<String, @Nullable Object> fields = new HashMap<>();
        boolean sample;
        int version;

        @Nullable
        String text(String field) {
            Object value = fields.get(field);
            return value == null ? null : value.toString();
        }

        @SuppressWarnings("unchecked")
        List<String> texts(String field) {
            return fields.get(field) instanceof List<?> list ? (List<String>) list : List.of();
        }
    }

    List<Integer> years() {
        return years;
    }

    List<Thing> all(RecordType type) {
        return things.getOrDefault(type, List.of());
    }

    /** Changes something at random. */
    void step() {
        switch (random.nextInt(13)) {
            case 0, 1 -> add(RecordType.ORGANIZATION, organization());
            case 2, 3, 4 -> add(RecordType.INTENTION, intention());
            case 5 -> add(RecordType.SIGNING, signing());
            case 6 -> add(RecordType.PROJECT, project());
            case 7, 8 -> ledger(RecordType.FUNDING_RECORD);
            case 9 -> ledger(RecordType.BENEFICIARY_RECORD);
            case 10 -> merge();
            case 11 -> removeSample();
            default -> edit();
        }
    }

    private void edit() {
        switch (random.nextInt(4)) {
            case 0 ->
                change(
                        RecordType.INTENTION,
                        "status",
                        any(STATUSES),
                        "keptBack",
                        random.nextBoolean(),
                        "category",
                        any(CATEGORIES));
            case 1 ->
                change(
                        RecordType.INTENTION,
                        "targetDivisionCodes",
                        some(DIVISIONS),
                        "partnerIds",
                        ids(RecordType.ORGANIZATION));
            case 2 ->
                change(
                        RecordType.PROJECT,
                        "placeCodes",
                        some(DIVISIONS),
                        "zoneCodes",
                        zones(),
                        "placesComplete",
                        random.nextBoolean());
            default -> change(RecordType.SIGNING, "status", any(List.of("PROPOSED", "EFFECTIVE", "VOIDED")));
        }
    }

    private Map<String, @Nullable Object> organization() {
        return fields(
                "name",
                "体 " + random.nextInt(),
                "kind",
                random.nextInt(4) == 0 ? "DEPARTMENT" : "SOCIAL_ORGANIZATION",
                "status",
                any(List.of("ACTIVE", "ACTIVE", "ABNORMAL", "REVOKED")),
                "divisionCode",
                maybe(any(DIVISIONS)));
    }

    private Map<String, @Nullable Object> intention() {
        return fields(
                "title",
                "意向",
                "status",
                any(STATUSES),
                "year",
                any(years),
                "category",
                any(CATEGORIES),
                "originDivisionCode",
                any(DIVISIONS),
                "targetDivisionCodes",
                some(DIVISIONS),
                "leadId",
                id(RecordType.ORGANIZATION),
                "partnerIds",
                ids(RecordType.ORGANIZATION),
                "keptBack",
                random.nextInt(5) == 0);
    }

    private Map<String, @Nullable Object> signing() {
        return fields(
                "title",
                "签约",
                "status",
                any(List.of("PROPOSED", "EFFECTIVE", "EFFECTIVE")),
                "basis",
                any(MetricCode.BASES),
                "signedOn",
                any(years) + "-05-0" + (1 + random.nextInt(9)),
                "zoneCode",
                maybe(any(List.of("JJJ", "YRD"))),
                "divisionCode",
                maybe(any(DIVISIONS)),
                "intentionId",
                maybe(id(RecordType.INTENTION)),
                "organizationIds",
                ids(RecordType.ORGANIZATION));
    }

    private Map<String, @Nullable Object> project() {
        return fields(
                "name",
                "项目",
                "placeCodes",
                some(DIVISIONS),
                "placesComplete",
                random.nextInt(4) > 0,
                "zoneCodes",
                zones(),
                "intentionId",
                maybe(id(RecordType.INTENTION)),
                "signingId",
                maybe(id(RecordType.SIGNING)));
    }

    private void ledger(RecordType type) {
        List<Thing> before = all(type);
        if (!before.isEmpty() && random.nextInt(4) == 0) {
            Thing reversed = before.get(random.nextInt(before.size()));
            if (reversed.fields.get("reversesId") == null
                    && before.stream().noneMatch(t -> reversed.id.toString().equals(t.text("reversesId")))) {
                Map<String, @Nullable Object> reversal = new HashMap<>(reversed.fields);
                reversal.put("reversesId", reversed.id.toString());
                add(type, reversal).sample = reversed.sample;
            }
            return;
        }
        Map<String, @Nullable Object> fields = fields(
                "projectId",
                id(RecordType.PROJECT),
                "onDate",
                any(years) + "-11-30",
                "divisionCode",
                maybe(any(DIVISIONS)));
        if (type == RecordType.FUNDING_RECORD) {
            fields.put("kind", any(List.of("PLEDGED", "DISBURSED", "IN_KIND")));
            fields.put("amount", random.nextInt(1, 100_000_000) + "." + random.nextInt(10, 100));
        } else {
            fields.put("unit", any(List.of("PERSON", "PERSON_TIMES")));
            fields.put("quantity", random.nextInt(1, 10_000));
        }
        add(type, fields);
    }

    private void merge() {
        List<Thing> bodies = all(RecordType.ORGANIZATION).stream()
                .filter(o -> o.fields.get("mergedIntoId") == null)
                .toList();
        if (bodies.size() > 3) {
            Thing gone = bodies.get(random.nextInt(bodies.size()));
            Thing stays = bodies.get(random.nextInt(bodies.size()));
            if (gone != stays) {
                gone.fields.put("mergedIntoId", stays.id.toString());
                tell(RecordType.ORGANIZATION, gone, "merge", fields("mergedIntoId", stays.id.toString()));
            }
        }
    }

    private void removeSample() {
        all(RecordType.INTENTION).stream().filter(t -> t.sample).findFirst().ifPresent(gone -> {
            tell(RecordType.INTENTION, gone, "remove", Map.of());
            things.get(RecordType.INTENTION).remove(gone);
        });
    }

    private Thing add(RecordType type, Map<String, @Nullable Object> fields) {
        Thing thing = new Thing();
        thing.sample = random.nextInt(6) == 0;
        fields.values().removeIf(value -> value == null);
        thing.fields.putAll(fields);
        things.computeIfAbsent(type, t -> new ArrayList<>()).add(thing);
        tell(type, thing, "add", fields);
        return thing;
    }

    private void change(RecordType type, Object... namesAndValues) {
        if (!all(type).isEmpty()) {
            Thing thing = all(type).get(random.nextInt(all(type).size()));
            Map<String, @Nullable Object> fields = fields(namesAndValues);
            thing.fields.putAll(fields);
            thing.version++;
            tell(type, thing, "edit", fields);
        }
    }

    private void tell(RecordType type, Thing thing, String act, Map<String, @Nullable Object> fields) {
        Change change = Change.of(type, thing.id, thing.version, act)
                .fields(fields)
                .sample(thing.sample)
                .in(Scope.of(List.of(), thing.text("originDivisionCode")));
        QuarkusTransaction.requiringNew().run(() -> journal.append(change, "test"));
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return fields;
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> @Nullable T maybe(@Nullable T value) {
        return random.nextBoolean() ? value : null;
    }

    private List<String> some(List<String> from) {
        return from.stream().filter(one -> random.nextInt(from.size()) < 2).toList();
    }

    private List<String> zones() {
        return random.nextInt(3) == 0 ? some(List.of("JJJ", "BEISANXIAN", "YRD")) : List.of();
    }

    private @Nullable String id(RecordType type) {
        return all(type).isEmpty() ? null : any(all(type)).id.toString();
    }

    private List<String> ids(RecordType type) {
        return some(all(type).stream().map(t -> t.id.toString()).toList());
    }
}
