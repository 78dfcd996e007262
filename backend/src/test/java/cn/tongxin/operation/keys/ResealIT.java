package cn.tongxin.operation.keys;

import static cn.tongxin.testing.Callers.BEIJING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import cn.tongxin.vault.SealedColumn;
import cn.tongxin.vault.Vault;
import cn.tongxin.vault.Vaults;
import cn.tongxin.vault.key.Rings;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A change of keys: values under the older key are read, found, and sealed anew; a key that is missed is said at the start. */
@QuarkusTest
class ResealIT {

    private static final SealedColumn TELEPHONE =
            SealedColumn.of("organization_contact", "organization_id", "telephone_sealed");

    @Inject
    Sql sql;

    @Inject
    Callers callers;

    @Inject
    Vault vault;

    @Inject
    SealedTables tables;

    @Inject
    Resealing resealing;

    /** The current ones first: two that seal, two that index. */
    @ConfigProperty(name = "tongxin.vault.keys")
    String keys;

    /** The vault as it was before the current keys. */
    private Vault before() {
        List<String> entries = new ArrayList<>(List.of(keys.split(",")));
        return Vaults.of(Rings.of(entries.get(1), entries.get(3)));
    }

    private String contactUnderOlderKeys(UUID organization, String telephone) {
        callers.only(Role.ORGANIZATION_MEMBER, organization, null)
                .header("If-Match", "\"0\"")
                .body(Map.of("telephone", telephone, "contactPerson", "张三"))
                .put(path(organization))
                .then()
                .statusCode(200);
        sql.change(
                "update organization_contact set telephone_sealed = ?, telephone_index = ? where organization_id = ?",
                before().seal(TELEPHONE.of(organization), telephone),
                before().index(TELEPHONE, telephone),
                organization);
        return stored(organization);
    }

    private static String path(UUID organization) {
        return "/api/v1/organizations/" + organization + "/contact";
    }

    private String stored(UUID organization) {
        return sql.one(
                        "select telephone_sealed || ' ' || telephone_index || ' ' || version from organization_contact where organization_id = ?",
                        List.of(organization),
                        Row::text)
                .orElseThrow();
    }

    private static String number() {
        return "176%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }

    @Test
    void valuesUnderTheOlderKeyShouldBeReadFoundAndSealedAnew() {
        UUID organization = callers.organization(BEIJING);
        String telephone = number();
        String older = contactUnderOlderKeys(organization, telephone);
        assertThat(older).startsWith("$aes-256-gcm$").contains(" $hmac-sha-256$");
        shouldBeReadAndFound(organization, telephone);

        assertThat(resealing.reseal()).isPositive();

        String current = stored(organization);
        assertThat(current).startsWith("$sm4-gcm$").contains(" $hmac-sm3$").endsWith(" 1");
        shouldBeReadAndFound(organization, telephone);
        assertThat(resealing.reseal()).as("nothing is left").isZero();
        assertThat(stored(organization)).isEqualTo(current);
    }

    private void shouldBeReadAndFound(UUID organization, String telephone) {
        callers.only(Role.ORGANIZATION_MANAGER, organization, null)
                .body(Map.of("purpose", "LIAISON"))
                .post(path(organization) + "/disclosure")
                .then()
                .statusCode(200)
                .body("telephone", equalTo(telephone))
                .body("contactPerson", equalTo("张三"));
        callers.officer(BEIJING)
                .body(Map.of("telephone", telephone))
                .post("/api/v1/organizations/contact-search")
                .then()
                .statusCode(200)
                .body("items.id", contains(organization.toString()));
    }

    @Test
    void secretThatIsNoTextShouldStayAsItIs() {
        SealedColumn column = SealedColumn.of("second_factor", "account_id", "secret_sealed");
        byte[] secret = HexFormat.of().parseHex("00ff80c3289f92a0e2823cfe0102ff7fc0c1f5ff");
        callers.only(Role.ORGANIZATION_MEMBER, callers.organization(BEIJING), null);
        UUID account = sql.one("select id from account order by created_at desc limit 1", List.of(), Row::uuid)
                .orElseThrow();
        sql.change(
                "insert into second_factor (account_id, secret_sealed) values (?, ?)",
                account,
                before().seal(column.of(account), secret));

        resealing.reseal();

        String sealed = sql.one(
                        "select secret_sealed from second_factor where account_id = ?", List.of(account), Row::text)
                .orElseThrow();
        assertThat(sealed).startsWith("$sm4-gcm$");
        assertThat(vault.openBytes(column.of(account), sealed)).isEqualTo(secret);
        sql.change("delete from second_factor where account_id = ?", account);
    }

    @Test
    void valueThatDoesNotOpenShouldBeLeftAndTheOthersSealed() {
        UUID broken = callers.organization(BEIJING);
        UUID whole = callers.organization(BEIJING);
        contactUnderOlderKeys(broken, number());
        contactUnderOlderKeys(whole, number());
        sql.change(
                "update organization_contact set telephone_sealed = ? where organization_id = ?",
                before().seal(TELEPHONE.of(whole), "13800135678"),
                broken);
        String moved = stored(broken);

        resealing.reseal();

        assertThat(stored(whole)).startsWith("$sm4-gcm$");
        assertThat(stored(broken)).isEqualTo(moved);
        sql.change("delete from organization_contact where organization_id = ?", broken);
    }

    @Test
    void startWithoutAKeyThatValuesLieUnderShouldBeRefused() {
        UUID organization = callers.organization(BEIJING);
        contactUnderOlderKeys(organization, number());
        List<String> entries = List.of(keys.split(","));
        KeyRegister onlyCurrent = new KeyRegister(Vaults.of(Rings.of(entries.get(0), entries.get(2))), tables, sql);
        KeyRegister none = new KeyRegister(Vaults.closed(), tables, sql);

        assertThatThrownBy(onlyCurrent::check)
                .isInstanceOf(PreventFurtherStepsException.class)
                .hasMessageContaining("is missing")
                .hasMessageContaining("organization_contact.telephone_sealed");
        assertThatThrownBy(none::check)
                .isInstanceOf(PreventFurtherStepsException.class)
                .hasMessageContaining("is missing");
    }

    @Test
    void startWithAnotherKeyUnderTheSameNameShouldBeRefused() {
        String id = keys.split(",", 2)[0].split(":", 2)[0];
        String indexId = keys.split(",")[2].split(":", 2)[0];
        List<String> entries = List.of(keys.split(","));
        KeyRegister otherSeal = new KeyRegister(
                Vaults.of(Rings.of(Rings.sm4(id, 7), entries.get(1), entries.get(2), entries.get(3))), tables, sql);
        KeyRegister otherIndex = new KeyRegister(
                Vaults.of(Rings.of(entries.get(0), entries.get(1), Rings.sm3(indexId, 7), entries.get(3))),
                tables,
                sql);

        assertThatThrownBy(otherSeal::check)
                .isInstanceOf(PreventFurtherStepsException.class)
                .hasMessageContaining("$sm4-gcm$" + id);
        assertThatThrownBy(otherIndex::check)
                .isInstanceOf(PreventFurtherStepsException.class)
                .hasMessageContaining("$hmac-sm3$" + indexId);
    }

    @Test
    void keyUnderWhichNothingLiesMayGo() {
        List<String> entries = new ArrayList<>(List.of(keys.split(",")));
        String spare = "spare" + UUID.randomUUID().toString().substring(0, 8);
        entries.add(Rings.aes(spare, 5));
        new KeyRegister(Vaults.of(Rings.of(entries.toArray(String[]::new))), tables, sql).check();
        assertThat(registered()).contains("$aes-256-gcm$" + spare + "$");

        new KeyRegister(vault, tables, sql).check();

        assertThat(registered()).doesNotContain("$aes-256-gcm$" + spare + "$").hasSizeGreaterThanOrEqualTo(4);
    }

    private List<String> registered() {
        return sql.all("select mark from vault_key", List.of(), Row::text);
    }

    /** What is not named is not found when keys change, and its key would be let go. */
    @Test
    void everySealedColumnShouldBeNamedByItsRoom() {
        List<String> named = tables.tables().stream()
                .flatMap(List::stream)
                .flatMap(column -> SealedTables.columnsOf(column).map(name -> column.table() + "." + name))
                .toList();

        assertThat(sql.all(
                        "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and (column_name like '%\\_sealed' or domain_name = 'sealed' and table_name <> 'vault_key')",
                        List.of(), Row::text))
                .containsExactlyInAnyOrderElementsOf(named);
    }
}
