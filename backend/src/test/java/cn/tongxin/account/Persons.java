package cn.tongxin.account;

import cn.tongxin.identity.Role;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** People with a password, and the browsers that they sign in with; each at an address of its own. */
@ApplicationScoped
public class Persons {

    public static final String SESSION = "/api/v1/session";
    public static final String PASSWORD = "correct horse battery";
    public static final String COOKIE = "__Host-tongxin";
    public static final String CSRF = "X-CSRF-Token";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final Callers callers;
    private final Sql sql;

    Persons(Callers callers, Sql sql) {
        this.callers = callers;
        this.sql = sql;
    }

    /** An account with the password above. */
    public record Person(UUID id, String username, String address) {

        /** The same account, at another place. */
        public Person elsewhere() {
            return new Person(id, username, nextAddress());
        }

        public Person at(String address) {
            return new Person(id, username, address);
        }

        private static String nextAddress() {
            int next = ADDRESSES.incrementAndGet();
            return "203.0." + next / 250 + "." + (next % 250 + 1);
        }
    }

    /** Somebody of a department. */
    public Person officer() {
        return person(Role.DEPARTMENT_OFFICER, "110000");
    }

    public Person person(Role role, @Nullable String divisionCode) {
        Person person = new Person(UUID.randomUUID(), "p-" + UUID.randomUUID(), Person.nextAddress());
        sql.change(
                "insert into account (id, username, display_name, password_hash, administrator) values (?, ?, '测试人员', ?, ?)",
                person.id(),
                person.username(),
                PasswordHash.of(PASSWORD),
                Role.ADMINISTRATORS.contains(role));
        sql.change(
                "insert into account_grant (id, account_id, role, division_code) values (gen_random_uuid(), ?, ?, ?)",
                person.id(),
                role,
                divisionCode);
        return person;
    }

    /** Nobody's name, at an address of its own. */
    public Person unknown() {
        return new Person(UUID.randomUUID(), "u-" + UUID.randomUUID(), Person.nextAddress());
    }

    public RequestSpecification at(Person person) {
        return callers.anonymous().header("X-Forwarded-For", person.address());
    }

    public Response signIn(Person person, String password) {
        return signIn(person, Map.of("password", password));
    }

    /** @param fields what goes with the user name */
    public Response signIn(Person person, Map<String, String> fields) {
        return at(person).body(withName(person, fields)).post(SESSION);
    }

    public String token(Person person) {
        return signIn(person, PASSWORD).path("token");
    }

    public Browser browser(Person person) {
        return browser(person, Map.of());
    }

    public Browser browser(Person person, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("password", PASSWORD, "as", "COOKIE"));
        fields.putAll(more);
        Response answer = signIn(person, fields);
        answer.then().statusCode(201);
        return new Browser(callers, answer.cookie(COOKIE), answer.header(CSRF));
    }

    private static Map<String, String> withName(Person person, Map<String, String> fields) {
        Map<String, String> body = new LinkedHashMap<>(fields);
        body.put("username", person.username());
        return body;
    }

    /** The acts that the journal tells of a record, oldest first. */
    public List<String> acts(String recordType, Object recordId) {
        return sql.all("""
                        select act from (select id, act, record_type, record_id from journal
                            union all select id, act, record_type, record_id from journal_inbox) j
                        where record_type = ? and record_id = ? order by id""", List.of(recordType, recordId.toString()), Row::text);
    }

    /** What the journal keeps of the newest such act of a record. */
    public String payload(String recordType, Object recordId, String act) {
        return sql.one("""
                        select payload::text from (select id, act, record_type, record_id, payload from journal
                            union all select id, act, record_type, record_id, payload from journal_inbox) j
                        where record_type = ? and record_id = ? and act = ? order by id desc limit 1""", List.of(recordType, recordId.toString(), act), Row::text)
                .orElseThrow();
    }

    public UUID sessionOf(Person person) {
        return sql.one(
                        "select id from session where account_id = ? order by created_at desc limit 1",
                        List.of(person.id()),
                        Row::uuid)
                .orElseThrow();
    }

    public long sessions(Person person) {
        return sql.one("select count(*) from session where account_id = ?", List.of(person.id()), Row::number)
                .orElseThrow();
    }

    public void change(String statement, Object... arguments) {
        sql.change(statement, arguments);
    }
}
