package cn.tongxin.account;

import static cn.tongxin.account.Persons.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;

import cn.tongxin.account.Persons.Person;
import cn.tongxin.paging.Row;
import cn.tongxin.paging.Sql;
import cn.tongxin.testing.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Guessing is slowed and locked, tells nothing, and locks nobody out but who guesses. */
@QuarkusTest
class GuessingIT {

    private static final String WRONG = "not the password";

    @Inject
    Persons persons;

    @Inject
    Sql sql;

    private void guess(Person person, int times) {
        for (int i = 0; i < times; i++) {
            persons.signIn(person, WRONG + i).then().statusCode(401);
        }
    }

    private void ageTries(String interval) {
        sql.change(
                "update sign_in_guess set since = since - cast(? as interval), locked_until = locked_until - cast(? as interval)",
                interval,
                interval);
    }

    @Nested
    class Answers {

        private String said(Response answer) {
            return answer.statusCode()
                    + answer.headers().asList().stream()
                            .filter(header -> !header.getName().equalsIgnoreCase("content-length"))
                            .toList()
                            .toString()
                    + answer.asString().replaceAll("\"traceId\":\"\\w+\"", "");
        }

        @Test
        void unknownWrongLockedAndDisabledShouldBeAnsweredAlike() {
            Person locked = persons.officer();
            guess(locked, 5);
            Person disabled = persons.officer();
            persons.change("update account set disabled_at = now() where id = ?", disabled.id());
            Person unknown = persons.unknown();
            Person lockedUnknown = persons.unknown();
            guess(lockedUnknown, 5);

            List<String> answers = new ArrayList<>();
            answers.add(said(persons.signIn(persons.officer(), WRONG)));
            answers.add(said(persons.signIn(unknown, WRONG)));
            answers.add(said(persons.signIn(locked, WRONG)));
            answers.add(said(persons.signIn(locked, PASSWORD)));
            answers.add(said(persons.signIn(lockedUnknown, WRONG)));
            answers.add(said(persons.signIn(disabled, WRONG)));
            answers.add(said(persons.signIn(disabled, PASSWORD)));

            assertThat(answers).containsOnly(answers.getFirst());
        }

        @Test
        void nameOfNobodyShouldNotBeKept() {
            Person typedIntoTheWrongField = persons.unknown();
            persons.signIn(typedIntoTheWrongField, WRONG).then().statusCode(401);

            assertThat(sql.all(
                            "select 1 from (select row_to_json(j)::text as r from journal j union all select row_to_json(i)::text from journal_inbox i"
                                    + " union all select row_to_json(g)::text from sign_in_guess g) x where r like '%' || ? || '%'",
                            List.of(typedIntoTheWrongField.username()), Row::integer))
                    .isEmpty();
        }

        @Test
        void everyRefusalShouldBeTold() {
            Person person = persons.officer();
            guess(person, 6);

            assertThat(persons.acts("ACCOUNT", person.id()))
                    .containsExactly(
                            "refuse-sign-in",
                            "refuse-sign-in",
                            "refuse-sign-in",
                            "refuse-sign-in",
                            "refuse-sign-in",
                            "lock",
                            "refuse-sign-in");
            assertThat(persons.payload("ACCOUNT", person.id(), "refuse-sign-in"))
                    .contains("LOCKED");
        }
    }

    @Nested
    class OneAccountFromOneAddress {

        @Test
        void fifthWrongTryShouldLock() {
            Person person = persons.officer();
            guess(person, 4);
            persons.signIn(person, PASSWORD).then().statusCode(201);
            guess(person, 5);

            persons.signIn(person, PASSWORD).then().statusCode(401);
        }

        @Test
        void lockShouldEndAndDouble() {
            Person person = persons.officer();
            guess(person, 5);
            ageTries("31 seconds");
            guess(person, 1);
            ageTries("31 seconds");
            persons.signIn(person, PASSWORD).then().statusCode(401);
            ageTries("30 seconds");

            persons.signIn(person, PASSWORD).then().statusCode(201);
        }

        @Test
        void guessesAtOnceShouldBeCountedOneByOne() throws Exception {
            Person person = persons.officer();

            AtOnce.run(12, number -> persons.signIn(person, WRONG + number));

            assertThat(sql.one(
                            "select tries from sign_in_guess where kind = 'NAME_AT_ADDRESS' and locked_until > now() order by since desc limit 1",
                            List.of(),
                            Row::integer))
                    .contains(5);
            persons.signIn(person, PASSWORD).then().statusCode(401);
        }

        @Test
        void personElsewhereShouldNotBeLockedOut() {
            Person person = persons.officer();
            guess(person, 8);

            persons.signIn(person.elsewhere(), PASSWORD).then().statusCode(201);
        }
    }

    @Nested
    class OneAccountFromManyAddresses {

        private Person person;

        private void guessFromEverywhere() {
            person = persons.officer();
            persons.signIn(person, PASSWORD).then().statusCode(201);
            sql.change(
                    "update sign_in_guess set tries = 49 where kind = 'NAME' and since > now() - interval '5 seconds'");
            persons.signIn(person.elsewhere(), WRONG).then().statusCode(401);
        }

        @Test
        void strangerShouldBeLocked() {
            guessFromEverywhere();

            persons.signIn(person.elsewhere(), PASSWORD).then().statusCode(401);
        }

        @Test
        void personShouldSignInWhereItDidBefore() {
            guessFromEverywhere();

            persons.signIn(person, PASSWORD).then().statusCode(201);
        }

        @Test
        void lockShouldBeShort() {
            guessFromEverywhere();
            ageTries("61 seconds");

            persons.signIn(person.elsewhere(), PASSWORD).then().statusCode(201);
        }
    }

    @Nested
    class ManyAccountsFromOneAddress {

        private void spray(Person attacker) {
            for (int i = 0; i < 60; i++) {
                Person next = new Person(attacker.id(), "u-" + i + attacker.id(), attacker.address());
                persons.signIn(next, WRONG).then().statusCode(401);
            }
        }

        @Test
        void addressShouldWaitWhateverTheName() {
            Person attacker = persons.unknown();
            Person atTheAddress = persons.officer().at(attacker.address());
            persons.signIn(atTheAddress, PASSWORD).then().statusCode(201);
            spray(attacker);

            persons.signIn(persons.unknown().at(attacker.address()), WRONG)
                    .then()
                    .statusCode(429)
                    .body("type", endsWith("/too-many-requests"))
                    .header("Retry-After", matchesPattern("\\d{1,3}"));
            persons.signIn(persons.officer().at(attacker.address()), PASSWORD)
                    .then()
                    .statusCode(429);
            // who signed in there before still does; others elsewhere know nothing of it
            persons.signIn(atTheAddress, PASSWORD).then().statusCode(201);
            persons.signIn(persons.officer(), PASSWORD).then().statusCode(201);
        }
    }
}
