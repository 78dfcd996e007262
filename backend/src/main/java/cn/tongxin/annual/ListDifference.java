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
 * A list beside that of the year before. An intention is carried on where the same lead declares the same title again; that an
 * intention was revived from another is not known otherwise.
 *
 * @param previousId null where there is no frozen list of the year before: then everything is added
 */
@Schema(
        description =
                "A list beside the frozen one of the year before. Carried on: the same lead declares the same title again.")
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

    static ListDifference between(
            @Nullable UUID previousId, @Nullable AnnualListContent previous, List<AnnualListLine> lines) {
        Map<Key, AnnualListLine> earlier = new HashMap<>();
        List<AnnualListLine> before = previous == null ? List.of() : previous.lines();
        before.forEach(line -> earlier.putIfAbsent(Key.of(line), line));
        List<Entry> added = new ArrayList<>();
        List<Pair> carriedOn = new ArrayList<>();
        Set<UUID> found = new HashSet<>();
        for (AnnualListLine line : lines) {
            AnnualListLine same = earlier.get(Key.of(line));
            if (same == null || !found.add(same.intentionId())) {
                added.add(Entry.of(line));
            } else {
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

    private record Key(UUID lead, String title) {
        static Key of(AnnualListLine line) {
            return new Key(line.lead().id(), SearchText.of(line.title()).value());
        }
    }
}
