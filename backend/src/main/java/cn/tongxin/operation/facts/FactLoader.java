package cn.tongxin.operation.facts;

import cn.tongxin.identity.Scope;
import cn.tongxin.identity.WallGate;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.Journal;
import cn.tongxin.operation.facts.LoadedFacts.LoadedFact;
import cn.tongxin.operation.records.JournalFields;
import cn.tongxin.operation.records.RecordTable;
import cn.tongxin.operation.records.References;
import cn.tongxin.operation.records.UnknownReferenceException;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Loads the facts that come with the product, all or none. Each record, its citations and its journal row are one transaction.
 * Loading again changes nothing; an entry that has changed changes its record, unless somebody has changed it here.
 */
@ApplicationScoped
public class FactLoader {

    static final String ACTOR = "facts";
    static final String ACT = "load";

    /** Any number, the same in all copies of the service: two that start at once load one after the other. */
    private static final long LOCK = 0x746F6E6778696EL;

    private static final Logger LOG = Logger.getLogger(FactLoader.class);

    private final DivisionLoader divisions;
    private final LoadedFacts loaded;
    private final RecordTable table;
    private final LookAlikes lookAlikes;
    private final Journal journal;
    private final Sql sql;
    private final WallGate wall;

    FactLoader(
            DivisionLoader divisions,
            LoadedFacts loaded,
            RecordTable table,
            LookAlikes lookAlikes,
            Journal journal,
            Sql sql,
            WallGate wall) {
        this.divisions = divisions;
        this.loaded = loaded;
        this.table = table;
        this.lookAlikes = lookAlikes;
        this.journal = journal;
        this.sql = sql;
        this.wall = wall;
    }

    /**
     * What a load did.
     *
     * @param added records that are new
     * @param changed records whose entry had changed
     * @param kept records whose entry had changed, left as they are because somebody has changed them here
     */
    public record Loaded(int added, int changed, int kept) {}

    /**
     * Loads divisions, zones and facts.
     *
     * @throws FactsException when an entry names what is not there
     */
    @Transactional
    public Loaded load() {
        return load(FactFiles.readAll());
    }

    @Transactional
    Loaded load(List<Fact> facts) {
        wall.open();
        sql.all("select pg_advisory_xact_lock(?)", List.of(LOCK), row -> row);
        Map<String, LoadedFact> before = loaded.byKey();
        divisions.load(before.get(DivisionLoader.key()));
        References references = new References();
        int added = 0;
        int changed = 0;
        int kept = 0;
        for (Fact fact : facts) {
            LoadedFact known = before.get(fact.key());
            if (known == null) {
                add(fact, references);
                added++;
                continue;
            }
            references.put(fact.key(), known.recordId());
            if (known.checksum().equals(fact.checksum())) {
                continue;
            }
            if (change(fact, known, references)) {
                changed++;
            } else {
                kept++;
            }
        }
        return new Loaded(added, changed, kept);
    }

    private void add(Fact fact, References references) {
        FactKind kind = fact.kind();
        String id = kind == FactKind.ZONE ? fact.key() : RecordTable.newId();
        ObjectNode content = resolve(fact, references);
        references.put(fact.key(), id);
        table.insert(kind.shape, id, content);
        record(fact, id, 0, content, JournalFields.ofNew(content));
    }

    /** False when the record has been changed by somebody else since it was loaded: then it stays theirs. */
    private boolean change(Fact fact, LoadedFact known, References references) {
        FactKind kind = fact.kind();
        if (kind.shape.versioned() && version(kind, known.recordId()) != known.version()) {
            LOG.warnf("%s: %s has been changed here and is left as it is", kind.file, fact.key());
            return false;
        }
        ObjectNode content = resolve(fact, references);
        table.update(kind.shape, known.recordId(), content);
        record(fact, known.recordId(), known.version() + 1, content, JournalFields.ofChanged(kind.shape, content));
        return true;
    }

    private static ObjectNode resolve(Fact fact, References references) {
        try {
            return references.resolve(fact.content());
        } catch (UnknownReferenceException e) {
            throw new FactsException(fact.kind().file + ": " + fact.key() + " " + e.getMessage(), e);
        }
    }

    private void record(Fact fact, String id, int version, ObjectNode content, Map<String, @Nullable Object> fields) {
        lookAlikes.put(id, content);
        if (fact.kind().recordType != null) {
            Change change = new Change(
                    fact.kind().recordType,
                    id,
                    version,
                    ACT,
                    null,
                    fields,
                    true,
                    scope(fact.kind(), id, content),
                    false);
            journal.append(change, ACTOR);
        }
        loaded.put(fact.key(), fact.kind().name(), id, fact.checksum(), version);
    }

    private int version(FactKind kind, String id) {
        return sql.one(
                        "select version from %s where id = cast(? as uuid) for update".formatted(kind.shape.table()),
                        List.of(id),
                        Row::integer)
                .orElseThrow(() ->
                        new FactsException("%s: the record %s is gone from the database".formatted(kind.file, id)));
    }

    /** The bodies that take part, and the place. */
    private static Scope scope(FactKind kind, String id, ObjectNode content) {
        String division = content.path("divisionCode").asText(null);
        if (kind == FactKind.ORGANIZATION) {
            return Scope.of(UUID.fromString(id), division);
        }
        List<UUID> bodies = StreamSupport.stream(
                        content.path(kind == FactKind.SIGNING ? "parties" : "organizations")
                                .spliterator(),
                        false)
                .map((JsonNode body) ->
                        UUID.fromString(body.get("organizationId").asText()))
                .distinct()
                .toList();
        return Scope.of(bodies, division);
    }
}
