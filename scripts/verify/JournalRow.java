import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * One row of the journal, each value as PostgreSQL prints it.
 *
 * @param values what is hashed between position and payload hash, in this order: entry id, time (UTC, six digits of a second), actor id,
 *     actor, on behalf of, record type, record id, version, act, reason, public, owner ids, division code, sample; null where none
 * @param address hashed after all others, and only where there is one
 */
record JournalRow(
        long position, List<String> values, String address, String payload, byte[] salt, byte[] payloadHash, byte[] hash) {

    /** What the row's hash covers after the hash before it. */
    List<String> fields() {
        List<String> fields = new ArrayList<>(values.size() + 3);
        fields.add(Long.toString(position));
        fields.addAll(values);
        fields.add(HexFormat.of().formatHex(payloadHash));
        if (address != null) {
            fields.add(address);
        }
        return Collections.unmodifiableList(fields);
    }
}
