package cn.tongxin.operation.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tongxin.operation.facts.FactLoader.Loaded;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FactLoaderIT {

    private static final String JOURNALED =
            "select (select count(*) from journal where actor = 'facts') + (select count(*) from journal_inbox where actor = 'facts')";

    @Inject
    FactLoader loader;

    @Inject
    Sql sql;

    @Test
    void startShouldHaveLoadedEverything() {
        assertThat(count("select count(*) from loaded_fact")).isEqualTo(204);
        assertThat(count("select count(*) from division where level = 'PROVINCE'"))
                .isEqualTo(34);
        assertThat(ofFacts("organization", "ORGANIZATION")).isEqualTo(78);
        assertThat(ofFacts("event", "EVENT")).isEqualTo(20);
        assertThat(ofFacts("signing", "SIGNING")).isEqualTo(13);
        assertThat(ofFacts("figure", "FIGURE")).isEqualTo(55);
        assertThat(
                        count(
                                "select count(*) from (select figure_id from citation where figure_id is not null group by 1 having count(*) = 2) two"))
                .isEqualTo(15);
    }

    @Test
    void everyRecordShouldHaveAJournalRow() {
        assertThat(count("""
                        select count(*) from loaded_fact f where f.record_type <> 'NOTE' and not exists (select 1 from (
                            select record_type, record_id from journal union all select record_type, record_id from journal_inbox) j
                            where j.record_type = f.record_type and j.record_id = f.record_id)""")).isZero();
    }

    @Test
    void loadingAgainShouldChangeNothing() {
        long rows = count(JOURNALED);

        assertThat(loader.load()).isEqualTo(new Loaded(0, 0, 0));
        assertThat(count(JOURNALED)).isEqualTo(rows);
    }

    @Test
    void figureShouldComeBackAsPrintedInBothDocuments() {
        List<String> figure = sql.one(
                        """
                        select f.value, f.base_value, f.qualifier, f.as_printed, string_agg(c.as_printed, '|')
                        from figure f join citation c on c.figure_id = f.id where f.code = 'FIG-13' group by f.id""", List.of(), row -> List.of(row.text(), row.text(), row.text(), row.text(), row.text()))
                .orElseThrow();

        assertThat(figure).containsExactly("21.88", "2188000000", "ABOUT", "约21.88亿元", "约21.88亿元|约21.88亿元");
    }

    @Test
    void lookAlikesShouldBeTwoRecords() {
        assertThat(count("""
                        select count(*) from organization_look_alike l join organization a on a.id = l.organization_id
                        join organization b on b.id = l.other_id
                        where a.name = '雄安新区未来工业设计研究院' and b.name = '雄安新区未来产业设计研究院'""")).isEqualTo(1);
    }

    @Test
    void countyOfTheNewAreaShouldLieInItAndInItsProvince() {
        assertThat(sql.one("select array_to_string(division_ancestry('130629'), ' ')", List.of(), Row::text))
                .contains("100000 130000 130600 130629 133100");
    }

    @Test
    void divisionShouldBeFoundByItsFormerName() {
        assertThat(sql.all(
                        "select code from division where search_grams(search_text) @> search_grams('密云县') and search_text like '%密云县%'",
                        List.of(), Row::text))
                .containsExactly("110118");
    }

    @Test
    void changedEntryShouldChangeItsRecordWithAJournalRow() {
        Fact policy = fact(FactKind.POLICY, "POL-GD-2023-05");
        int version = version("policy", "POL-GD-2023-05");
        long rows = count(JOURNALED);
        ObjectNode content = policy.content().deepCopy();
        content.put("description", "文号已补");
        content.withArray("measures")
                .addObject()
                .put("kind", "ASPECT")
                .put("number", 1)
                .put("text", "补充");

        try {
            assertThat(loader.load(upTo(policy, content))).isEqualTo(new Loaded(0, 1, 0));
            assertThat(version("policy", "POL-GD-2023-05")).isEqualTo(version + 1);
            assertThat(count(JOURNALED)).isEqualTo(rows + 1);
            assertThat(
                            count(
                                    "select count(*) from policy p join policy_measure m on m.policy_id = p.id where p.description = '文号已补'"))
                    .isEqualTo(1);
        } finally {
            loader.load();
        }
        assertThat(count("select count(*) from policy where description = '文号已补'"))
                .isZero();
        assertThat(version("policy", "POL-GD-2023-05")).isEqualTo(version + 2);
    }

    @Test
    void recordChangedHereShouldBeLeftAsItIs() {
        Fact project = fact(FactKind.PROJECT, "PRJ-05");
        ObjectNode content = project.content().deepCopy().put("summary", "改写的说明");
        String id = recordId("PRJ-05");
        sql.change("update project set summary = '本地的说明', version = version + 1 where id = cast(? as uuid)", id);

        try {
            assertThat(loader.load(upTo(project, content))).isEqualTo(new Loaded(0, 0, 1));
            assertThat(count("select count(*) from project where summary = '本地的说明'"))
                    .isEqualTo(1);
        } finally {
            sql.change(
                    "update project set summary = ?, version = version - 1 where id = cast(? as uuid)",
                    project.content().get("summary").asText(),
                    id);
        }
    }

    @Test
    void entryThatNamesNothingKnownShouldFailWithItsPlace() {
        Fact event = fact(FactKind.EVENT, "EVT-09");
        ObjectNode content = event.content().deepCopy();
        ((ObjectNode) content.get("organizations").get(0)).put("organizationId", "ORG-999");

        assertThatThrownBy(() -> loader.load(upTo(event, content)))
                .isInstanceOf(FactsException.class)
                .hasMessage("facts/events.json: EVT-09 names ORG-999, which stands nowhere before it");
    }

    /** All entries up to one, which has another content. */
    private static List<Fact> upTo(Fact last, ObjectNode content) {
        List<Fact> facts = FactFiles.readAll().stream()
                .takeWhile(fact -> !fact.key().equals(last.key()))
                .toList();
        return java.util.stream.Stream.concat(
                        facts.stream(), java.util.stream.Stream.of(new Fact(last.kind(), last.key(), content)))
                .toList();
    }

    private static Fact fact(FactKind kind, String key) {
        return FactFiles.read(kind).stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String recordId(String key) {
        return sql.one("select record_id from loaded_fact where key = ?", List.of(key), Row::text)
                .orElseThrow();
    }

    private int version(String table, String key) {
        return sql.one(
                        "select version from " + table + " where id = cast(? as uuid)",
                        List.of(recordId(key)),
                        Row::integer)
                .orElseThrow();
    }

    private long ofFacts(String table, String type) {
        return count("select count(*) from %s t join loaded_fact f on f.record_id = t.id::text and f.record_type = '%s'"
                .formatted(table, type));
    }

    private long count(String query) {
        return sql.one(query, List.of(), Row::number).orElseThrow();
    }
}
