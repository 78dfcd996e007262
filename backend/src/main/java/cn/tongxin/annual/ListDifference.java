package cn.tongxin.annual;

import cn.tongxin.search.SearchText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list beside that of the year before. An intention is carried on where it was revived from one of that list, or else where the
 * same lead declares the same title again.
 *
 * @param previousId null where there is no frozen list of the year before: then everything is added
 */
@Schema(
        description =
                "A list beside the frozen one of the year before. Carried on: revived from one of that list, or the same lead declares the same title again.")
public record ListDifference(
        @Nullable UUID previousId,
        @Nullable Integer previousYear,
        @Nullable String previousHash,
        List<Entry> added,
        List<Pair> carriedOn,
        List<Entry> gone) {

    /** A line of one of the two lists. */
    @Schema(name = "ListEntry", description = "A line of one of the two lists.")
    public record Entry(@Nullable String number, UUID intentionId, String title, String leadName) {

        static Entry of(AnnualListLine line) {
            return new Entry(
                    line.number(), line.intentionId(), line.title(), line.lead().name());
        }
    }

    /** The same project on both lists. */
    @Schema(name = "CarriedOnEntry", description = "The same project on both lists.")
    public record Pair(Entry now, Entry before) {}

    /** @param revived from which intention those of the lines were revived that were */
    static ListDifference between(
            @Nullable UUID previousId,
            @Nullable AnnualListContent previous,
            List<AnnualListLine> lines,
            Map<UUID, UUID> revived) {
        List<AnnualListLine> before = previous == null ? List.of() : previous.lines();
        Map<UUID, AnnualListLine> earlier = earlier(before, lines, revived);
        List<Entry> added = new ArrayList<>();
        List<Pair> carriedOn = new ArrayList<>();
        Set<UUID> found = new HashSet<>();
        for (AnnualListLine line : lines) {
            AnnualListLine same = earlier.get(line.intentionId());
            if (same == null) {
                added.add(Entry.of(line));
            } else {
                found.add(same.intentionId());
                carriedOn.add(new Pair(Entry.of(line), Entry.of(same)));
            }
        }
        List<Entry> gone = before.stream()
                .filter(line -> !found.contains(line.intentionId()))
                .map(Entry::of)
                .toList();
        return new ListDifference(
                previousId,
                previous == null ? null : previous.year(),
                previous == null ? null : previous.hash(),
                added,
                carriedOn,
                gone);
    }

    /** For each line that is carried on, the one before: by revival first, so that no namesake takes its place. */
    private static Map<UUID, AnnualListLine> earlier(
            List<AnnualListLine> before, List<AnnualListLine> lines, Map<UUID, UUID> revived) {
        Map<UUID, AnnualListLine> byId = new HashMap<>();
        before.forEach(line -> byId.put(line.intentionId(), line));
        Map<UUID, AnnualListLine> earlier = new HashMap<>();
        for (AnnualListLine line : lines) {
            AnnualListLine same = byId.remove(revived.get(line.intentionId()));
            if (same != null) {
                earlier.put(line.intentionId(), same);
            }
        }
        Map<Key, AnnualListLine> byKey = new HashMap<>();
        before.stream()
                .filter(line -> byId.containsKey(line.intentionId()))
                .forEach(line -> byKey.putIfAbsent(Key.of(line), line));
        for (AnnualListLine line : lines) {
            AnnualListLine same = earlier.containsKey(line.intentionId()) ? null : byKey.remove(Key.of(line));
            if (same != null) {
                earlier.put(line.intentionId(), same);
            }
        }
        return earlier;
    }

    private record Key(UUID lead, String title) {
        static Key of(AnnualListLine line) {
            return new Key(line.lead().id(), SearchText.of(line.title()).value());
        }
    }
}
