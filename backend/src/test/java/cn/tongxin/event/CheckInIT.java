package cn.tongxin.event;

import static cn.tongxin.testing.Callers.BEIJING;
import static cn.tongxin.testing.Callers.TIANJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.tongxin.testing.Callers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door of an event, as those who run it keep it: check-in, attendance, more room and less. */
@QuarkusTest
class CheckInIT {

    private static final String REGISTRATIONS = "/api/v1/event-registrations/";

    @Inject
    Callers callers;

    UUID guest;

    @BeforeEach
    void guest() {
        guest = callers.organization(TIANJIN);
    }

    private Response withdraw(UUID organization, Response registration) {
        return callers.member(organization)
                .header("If-Match", registration.header("ETag"))
                .post(REGISTRATIONS + registration.path("id") + "/withdrawal");
    }

    private String status(UUID organization, Response registration) {
        return callers.member(organization)
                .get(REGISTRATIONS + registration.path("id"))
                .path("status");
    }

    @Test
    void checkInShouldCountOrganizationsAndPeopleApart() {
        Object event = Gatherings.announced(callers, 8).path("id");
        String code = Gatherings.code(callers, guest, Gatherings.register(callers, event, guest, 3, "王五"));
        Gatherings.checkIn(callers.officer(BEIJING), event, code.toLowerCase().replace("-", " "))
                .then()
                .statusCode(200)
                .body("repeated", equalTo(false))
                .body("registration.organization.id", equalTo(guest.toString()))
                .body("registration.delegates", contains("王*"))
                .body("attendance.attended.organizations", equalTo(1))
                .body("attendance.attended.people", equalTo(3));
        Gatherings.checkIn(callers.officer(BEIJING), event, code)
                .then()
                .statusCode(200)
                .body("repeated", equalTo(true))
                .body("attendance.attended.people", equalTo(3));
    }

    @Test
    void codeOfAnotherEventShouldBeUnknown() {
        Object event = Gatherings.announced(callers, 8).path("id");
        String code = Gatherings.code(callers, guest, Gatherings.register(callers, event, guest, 1));
        Object other = Gatherings.announced(callers, 8).path("id");
        Gatherings.checkIn(callers.officer(BEIJING), other, code)
                .then()
                .statusCode(422)
                .body("errors.code", contains("CODE_UNKNOWN"));
        Gatherings.checkIn(callers.officer(TIANJIN), event, code).then().statusCode(403);
        Gatherings.checkIn(callers.officer(BEIJING), event, "short")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/code"));
    }

    @Test
    void whoWasCheckedInShouldNotWithdraw() {
        Object event = Gatherings.announced(callers, 8).path("id");
        Response registration = Gatherings.register(callers, event, guest, 1);
        Gatherings.checkIn(callers.officer(BEIJING), event, Gatherings.code(callers, guest, registration));
        Response now = callers.member(guest).get(REGISTRATIONS + registration.path("id"));
        withdraw(guest, now).then().statusCode(409);
    }

    @Test
    void moreRoomShouldMoveUpAndLessThanTakenBeRefused() {
        UUID department = callers.department(BEIJING);
        Response event = Gatherings.act(
                callers.officer(BEIJING),
                Gatherings.draft(callers.officer(BEIJING), Gatherings.content(department, Gatherings.room(2))),
                "announcement");
        Gatherings.register(callers, event.path("id"), callers.organization(BEIJING), 2);
        Response waiting = Gatherings.register(callers, event.path("id"), guest, 2);
        assertThat(status(guest, waiting)).isEqualTo("WAITING");
        resize(event, department, 1).then().statusCode(422).body("errors.pointer", contains("/capacity"));
        resize(event, department, 4).then().statusCode(200);
        assertThat(status(guest, waiting)).isEqualTo("PLACED");
    }

    private Response resize(Response event, UUID department, int people) {
        return callers.officer(BEIJING)
                .header("If-Match", event.header("ETag"))
                .body(Gatherings.content(department, Gatherings.room(people)))
                .put(Gatherings.PATH + "/" + event.path("id"));
    }

    @Test
    void exportShouldBeASheetOfThoseWithAPlace() throws Exception {
        Object event = Gatherings.announced(callers, 8).path("id");
        String code = Gatherings.code(callers, guest, Gatherings.register(callers, event, guest, 2, "赵六"));
        Gatherings.checkIn(callers.officer(BEIJING), event, code);
        byte[] file = callers.officer(BEIJING)
                .get(Gatherings.PATH + "/" + event + "/attendance/export")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("报名 1 家单位、2 人；签到 1 家单位、2 人");
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("赵*");
        }
        callers.member(guest)
                .get(Gatherings.PATH + "/" + event + "/attendance/export")
                .then()
                .statusCode(403);
    }
}
