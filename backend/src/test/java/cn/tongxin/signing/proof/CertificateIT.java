package cn.tongxin.signing.proof;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.HEBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.tongxin.canonical.CanonicalJson;
import cn.tongxin.project.Projects;
import cn.tongxin.testing.Callers;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Certificates of signings, opened again by the libraries that others read them with. */
@QuarkusTest
class CertificateIT {

    private static final String PATH = "/api/v1/signings/";

    @Inject
    Callers callers;

    UUID first;
    UUID second;
    Response signing;

    @BeforeEach
    void sign() {
        first = callers.organization(BEIJING);
        second = callers.organization(HEBEI);
        signing = Projects.propose(callers, "STRATEGIC", ",\"clauses\":[\"双方合办 <阅读课> & 讲座。\"]", first, second);
        signing.then().statusCode(201);
    }

    private Response certificate(UUID organization) {
        return callers.member(organization).get(PATH + signing.path("id") + "/certificate");
    }

    private static String text(Response certificate) throws IOException {
        try (PDDocument document = Loader.loadPDF(certificate.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void certificateShouldSayWhatTheProofSaysAndBeAnAttachment() throws IOException {
        Projects.confirmed(callers, signing, first, second).then().statusCode(200);
        Response certificate = certificate(first);
        certificate
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", startsWith("attachment; "))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        String hash = CanonicalJson.sha256(
                callers.member(first).get(PATH + signing.path("id") + "/proof").asByteArray());
        assertThat(text(certificate))
                .contains("阅读课延伸合作协议", "双方合办<阅读课>&讲座。", "测试协会" + first, "测试账号", signing.path("textHash"), hash)
                .doesNotContain("已作废");
    }

    @Test
    void codeShouldLeadToThePublicPageAndCarryTheHash() throws Exception {
        Projects.confirmed(callers, signing, first, second).then().statusCode(200);
        String hash = CanonicalJson.sha256(
                callers.member(first).get(PATH + signing.path("id") + "/proof").asByteArray());
        assertThat(scanned(certificate(first).asByteArray()))
                .endsWith("/signings/" + signing.path("id") + "#proof=" + hash)
                .startsWith("http");
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.getXObject(name) instanceof PDImageXObject image) {
                        BufferedImage picture = image.getImage();
                        int[] dots = picture.getRGB(
                                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
                        return new QRCodeReader()
                                .decode(
                                        new BinaryBitmap(new HybridBinarizer(
                                                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots))),
                                        Map.of(DecodeHintType.PURE_BARCODE, true))
                                .getText();
                    }
                }
            }
        }
        throw new AssertionError("no picture");
    }

    @Test
    void sameVersionShouldBeTheSameBytesAndNotBeSentTwice() {
        Projects.confirmed(callers, signing, first, second).then().statusCode(200);
        Response once = certificate(first);
        Response again = certificate(second);
        assertThat(again.asByteArray()).isEqualTo(once.asByteArray());
        assertThat(again.header("ETag")).isEqualTo(once.header("ETag"));
        callers.member(first)
                .header("If-None-Match", once.header("ETag"))
                .get(PATH + signing.path("id") + "/certificate")
                .then()
                .statusCode(304);
    }

    @Test
    void voidedAndSupersededShouldBeMarkedAcross() throws IOException {
        Response effective = Projects.confirmed(callers, signing, first, second);
        String before = certificate(first).header("ETag");
        callers.officer(BEIJING)
                .header("If-Match", effective.header("ETag"))
                .body(Map.of("reason", "文本有误"))
                .post(PATH + signing.path("id") + "/void")
                .then()
                .statusCode(200);
        Response voided = certificate(first);
        assertThat(voided.header("ETag")).isNotEqualTo(before);
        assertThat(text(voided)).contains("已作废", "文本有误");
        Response another = Projects.propose(
                callers, "STRATEGIC", ",\"supersedesId\":\"" + signing.path("id") + "\"", first, second);
        Projects.confirmed(callers, another, first, second).then().statusCode(200);
        Response superseded = certificate(first);
        assertThat(superseded.header("ETag")).isNotEqualTo(voided.header("ETag"));
        assertThat(text(superseded)).contains("已被取代", another.<String>path("id"));
    }

    @Test
    void proposalShouldHaveNone() {
        certificate(first).then().statusCode(409);
    }

    @Test
    void whoSignedShouldBeToldToPartiesAndDepartmentsAlone() {
        Projects.confirmed(callers, signing, first, second).then().statusCode(200);
        callers.anonymous()
                .get(PATH + signing.path("id") + "/certificate")
                .then()
                .statusCode(401);
        certificate(callers.organization(BEIJING)).then().statusCode(403);
        callers.officer(BEIJING)
                .get(PATH + signing.path("id") + "/certificate")
                .then()
                .statusCode(200);
    }
}
