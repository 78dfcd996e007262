package cn.tongxin.signing.proof;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import cn.tongxin.testing.VerifyProgram;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proofs of signings, and the verifier that checks them without the service. */
@QuarkusTest
class ProofIT {

    private static final String PATH = "/api/v1/signings/";
    private static final VerifyProgram VERIFIER = new VerifyProgram("VerifyProof");

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    UUID first;
    UUID second;
    Response signing;

    @BeforeEach
    void sign() {
        first = callers.organization(BEIJING);
        second = callers.organization(HEBEI);
        signing = Projects.propose(
                callers, "STRATEGIC", ",\"clauses\":[\"双方合办“阅读课”，\\n每年两期。\",\"\\\\ 𠮷 end\"]", first, second);
        signing.then().statusCode(201);
    }

    private Response proof(UUID organization) {
        return callers.member(organization).get(PATH + signing.path("id") + "/proof");
    }

    private byte[] proven() {
        Projects.confirmed(callers, signing, first, second).then().statusCode(200);
        return proof(first).then().statusCode(200).extract().asByteArray();
    }

    private int verify(byte[] proof) throws IOException {
        Path file = Files.write(folder.resolve("proof.json"), proof);
        Path keys = Files.write(
                folder.resolve("keys.json"),
                callers.anonymous().get("/api/v1/proof-keys").asByteArray());
        return VERIFIER.ask("FILE=" + file, "KEYS=" + keys).code();
    }

    @Test
    void proofShouldSayWhoConfirmedWhatForWhom() {
        proven();
        proof(second)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("statement.text.hash", equalTo(signing.<String>path("text.hash")))
                .body("statement.parties.organizationId", contains(first.toString(), second.toString()))
                .body("statement.parties.confirmation.signatory", contains("测试账号", "测试账号"))
                .body("statement.parties.confirmation.textNumber", contains(1, 1));
    }

    @Test
    void rowsOfTheProofShouldBeThoseOfTheJournal() {
        proven();
        Response proof = proof(first);
        int position = proof.path("statement.parties[1].confirmation.journal.position");
        String hash = sql.one(
                        "select encode(hash, 'hex') from journal where pos = ? and record_id = ?",
                        List.of((long) position, signing.<String>path("id")),
                        Row::text)
                .orElseThrow();
        assertThat(hash).isEqualTo(proof.path("statement.parties[1].confirmation.journal.hash"));
    }

    @Test
    void proofShouldBeVerifiedOfflineAndTheSameEachTime() throws IOException {
        byte[] proof = proven();
        assertThat(verify(proof)).isZero();
        assertThat(proof(second).asByteArray()).isEqualTo(proof);
    }

    @Test
    void proofShouldSayWhoHandedOutTheLink() throws IOException {
        String token = callers.member(second)
                .body("{}")
                .post(PATH + signing.path("id") + "/parties/" + signing.path("parties[1].id") + "/links")
                .path("token");
        callers.anonymous()
                .body(Map.of("token", token, "textHash", signing.<String>path("textHash"), "name", "张三"))
                .post("/api/v1/signing-links/confirmation")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", startsWith("\"signing-link\";"));
        Projects.confirm(callers, signing, 0, first).then().statusCode(200);
        byte[] proof = proof(first).then().statusCode(200).extract().asByteArray();
        assertThat(verify(proof)).isZero();
        VerifyProgram.Verdict verdict = VERIFIER.ask("FILE=" + Files.write(folder.resolve("proof.json"), proof));
        assertThat(verdict.words())
                .contains("confirmed by 张三")
                .containsOnlyOnce("by a one-time link that 测试账号 handed out");
    }

    /** Every byte, each changed in one bit, cut out, and doubled. */
    @Test
    void anyChangedByteShouldBeRefused() throws IOException {
        byte[] proof = proven();
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < proof.length; i++) {
            byte[] changed = proof.clone();
            changed[i] ^= (byte) (1 << i % 8);
            byte[] cut = new byte[proof.length - 1];
            System.arraycopy(proof, 0, cut, 0, i);
            System.arraycopy(proof, i + 1, cut, i, proof.length - 1 - i);
            byte[] doubled = new byte[proof.length + 1];
            System.arraycopy(proof, 0, doubled, 0, i + 1);
            System.arraycopy(proof, i, doubled, i + 1, proof.length - i);
            if (verify(changed, folder) != 1 || verify(cut, folder) != 1 || verify(doubled, folder) != 1) {
                taken.add(i);
            }
        }
        assertThat(taken).isEmpty();
    }

    /** With the keys that the first question has left there. */
    private int verify(byte[] proof, Path there) throws IOException {
        Path keys = there.resolve("keys.json");
        return Files.exists(keys)
                ? VERIFIER.ask("FILE=" + Files.write(there.resolve("proof.json"), proof), "KEYS=" + keys)
                        .code()
                : verify(proof);
    }

    @Test
    void proofUnderAnotherKeyShouldBeRefused() throws IOException {
        Path file = Files.write(folder.resolve("proof.json"), proven());
        Path keys = Files.writeString(
                folder.resolve("others.json"), """
                {"items":[{"id":"0000000000000000","algorithm":"Ed25519","publicKey":"%s"}]}""".formatted("00".repeat(32)), StandardCharsets.UTF_8);
        VerifyProgram.Verdict verdict = VERIFIER.ask("FILE=" + file, "KEYS=" + keys);
        assertThat(verdict.code()).isEqualTo(1);
        assertThat(verdict.words()).contains("none of the service's");
    }

    @Test
    void proposalShouldHaveNoProof() {
        proof(first).then().statusCode(409);
    }

    @Test
    void whoSignedShouldBeToldToPartiesAndDepartmentsAlone() {
        proven();
        callers.anonymous().get(PATH + signing.path("id") + "/proof").then().statusCode(401);
        proof(callers.organization(BEIJING)).then().statusCode(403);
        callers.officer(BEIJING)
                .get(PATH + signing.path("id") + "/proof")
                .then()
                .statusCode(200);
    }

    @Test
    void privateKeyShouldLieSealed() {
        proven();
        assertThat(sql.all("select private_key_sealed from proof_key", List.of(), Row::text))
                .hasSize(1)
                .allMatch(kept -> kept.startsWith("$"));
    }
}
