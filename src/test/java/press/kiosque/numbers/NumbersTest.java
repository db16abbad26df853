package press.kiosque.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import press.kiosque.Kiosque;
import press.kiosque.article.Articles;
import press.kiosque.conversation.Transcript;
import press.kiosque.delivery.Deliveries;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.numbers.DayNumbers.Reached;
import press.kiosque.numbers.DayNumbers.Row;
import press.kiosque.numbers.DayNumbers.Source;
import press.kiosque.opening.Openings;
import press.kiosque.subscriber.Consent.Act;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.SeenBook;
import press.kiosque.subscriber.Subscriber.Purpose;

/** Monday 16 November: Ana and Bea read a morning edition, Cleo cannot be reached; Bea says stop. */
@SpringBootTest(
        classes = Kiosque.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "kiosque.data-dir=target/numbers-${random.uuid}",
            "kiosque.work.clock=false",
            "kiosque.work.queues=false"
        })
class NumbersTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    private static final String EDITION = "digest:matin:2026-11-16";

    @Autowired
    MongoDatabase database;

    @Autowired
    SeenBook presence;

    @Autowired
    Consents consents;

    @Autowired
    Transcript transcript;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Openings openings;

    @Autowired
    Articles articles;

    @Autowired
    Newsrooms newsrooms;

    @Autowired
    Numbers numbers;

    private ToldDays told;

    @BeforeEach
    void monday() {
        told = new ToldDays(database)
                .article("a1", "tram", "ville")
                .article("a2", "match", "sport")
                .reader("ana", "2026-11-16T06:31:00Z", "2026-11-16T06:40:00Z")
                .reader("bea", "2026-11-16T06:31:00Z", null)
                .reader("cleo", null, null)
                .opened("ana", "2026-11-16T05:00:00Z", "site")
                .agreed("ana", "2026-11-16T05:01:00Z")
                .agreed("bea", "2026-11-02T05:00:00Z")
                .agreed("cleo", "2026-11-02T06:00:00Z")
                .accepted(EDITION, "ana", "2026-11-16T06:30:00Z", "a1", "a2")
                .accepted(EDITION, "bea", "2026-11-16T06:30:00Z", "a1")
                .missed(EDITION, "cleo", "2026-11-16T06:30:00Z", Outcome.UNREACHABLE, "WINDOW_SHUT")
                .tapped("ana", "2026-11-16T06:41:00Z", "MORE:a2")
                .tapped("ana", "2026-11-16T06:42:00Z", "THANKS")
                .stopped("bea", "2026-11-16T20:00:00Z");
        deliveries.opened(Delivery.id(EDITION, ToldDays.id("ana"), 1), "a1", Instant.parse("2026-11-16T06:43:00Z"));
    }

    @Test
    void theNumbersAreWhatWasSentReadOpenedTappedAndStopped() {
        DayNumbers day = fold("2026-11-19T03:00:00Z");

        var both = new Tally(2, 2, 1, 1, 1, 1);
        assertThat(day.rows())
                .containsExactlyInAnyOrder(
                        new Row(Part.ALL, "", both),
                        new Row(Part.EDITION, "matin", both),
                        new Row(Part.HOUR, "07", both),
                        new Row(Part.STORY, "tram", new Tally(2, 2, 1, 0, 1, 1)),
                        new Row(Part.TOPIC, "ville", new Tally(2, 2, 1, 0, 1, 1)),
                        new Row(Part.STORY, "match", new Tally(1, 1, 1, 1, 0, 0)),
                        new Row(Part.TOPIC, "sport", new Tally(1, 1, 1, 1, 0, 0)));
    }

    @Test
    void reachIsToldByRuleAndByReason() {
        assertThat(fold("2026-11-19T03:00:00Z").reach())
                .containsExactlyInAnyOrder(new Reached(true, "OPEN_WINDOW", 2), new Reached(false, "WINDOW_SHUT", 1));
    }

    @Test
    void growthIsWhoBeganToAgreeAndWhoTookAllOfItBack() {
        told.consent("ana", "2026-11-16T08:00:00Z", Act.GIVEN, Purpose.ALERT)
                .consent("ana", "2026-11-16T09:00:00Z", Act.WITHDRAWN, Purpose.ALERT);

        DayNumbers day = fold("2026-11-19T03:00:00Z");

        assertThat(day.joined()).isEqualTo(1);
        assertThat(day.left()).isEqualTo(1);
        assertThat(day.total()).isEqualTo(2);
        assertThat(day.sources()).containsExactly(new Source("site", 1));
    }

    @Test
    void anActAnswersTheLastMessageBeforeIt() {
        told.accepted("push:p1", "bea", "2026-11-16T19:00:00Z", "a1");

        DayNumbers day = fold("2026-11-19T03:00:00Z");

        assertThat(day.rows()).contains(new Row(Part.PUSH, "p1", new Tally(1, 0, 0, 0, 0, 1)));
        assertThat(tally(day, Part.EDITION, "matin").stopped()).isZero();
    }

    @Test
    void whatComesMoreThanADayLaterAnswersNothing() {
        told.tapped("bea", "2026-11-17T06:31:00Z", "TOP");

        assertThat(tally(fold("2026-11-19T03:00:00Z"), Part.ALL, "").tapped()).isEqualTo(1);
    }

    @Test
    void trialsAndAnswersWithoutStoriesAreNotCounted() {
        told.accepted("push-test:p1", "ana", "2026-11-16T09:00:00Z", "a1")
                .accepted("reply:m1:1", "ana", "2026-11-16T09:01:00Z");

        assertThat(tally(fold("2026-11-19T03:00:00Z"), Part.ALL, "").sent()).isEqualTo(2);
    }

    @Test
    void whatWasAskedForInTheThreadCountsAsSuchAndNotAsReach() {
        told.accepted("reply:m1:1", "ana", "2026-11-16T09:01:00Z", "a2");

        DayNumbers day = fold("2026-11-19T03:00:00Z");

        assertThat(tally(day, Part.EDITION, Fold.ASKED).sent()).isEqualTo(1);
        assertThat(day.reach()).contains(new Reached(true, "OPEN_WINDOW", 2));
    }

    @Test
    void countingTwiceChangesNothing() {
        DayNumbers once = fold("2026-11-19T03:00:00Z");

        assertThat(fold("2026-11-19T03:00:00Z")).isEqualTo(once);
        assertThat(database.getCollection("numbers").countDocuments(new org.bson.Document("day", "2026-11-16")))
                .isEqualTo(1);
    }

    @Test
    void aDayThatStillSettlesIsCountedAnewOnceADayAndThenNoMore() {
        fold("2026-11-17T03:00:00Z");
        presence.write(java.util.Map.of(), java.util.Map.of(ToldDays.id("bea"), Instant.parse("2026-11-17T07:00:00Z")));

        assertThat(tally(fold("2026-11-17T09:00:00Z"), Part.ALL, "").read()).isEqualTo(1);
        assertThat(tally(fold("2026-11-18T03:00:00Z"), Part.ALL, "").read()).isEqualTo(2);

        fold("2026-11-20T03:00:00Z");
        deliveries.erase(List.of(ToldDays.id("ana"), ToldDays.id("bea")));

        assertThat(tally(fold("2026-11-25T03:00:00Z"), Part.ALL, "").sent()).isEqualTo(2);
    }

    @Test
    void readersOfAnotherNewsroomAreNotCounted() {
        database.getCollection("consents")
                .insertOne(new org.bson.Document("_id", "x/DIGEST")
                        .append("subscriber", "le-kiosque-bis/zoe")
                        .append("purpose", "DIGEST")
                        .append("act", "GIVEN")
                        .append("at", java.util.Date.from(Instant.parse("2026-11-16T05:00:00Z")))
                        .append("words", "")
                        .append("language", "fr")
                        .append("event", "x"));

        assertThat(fold("2026-11-19T03:00:00Z").joined()).isEqualTo(1);
    }

    @Test
    void aCohortTellsHowManyOfAWeekAreStillThere() {
        fold("2026-11-25T03:00:00Z");

        assertThat(numbers.cohorts("le-kiosque", LocalDate.parse("2026-11-23"), 12))
                .containsExactlyInAnyOrder(
                        new Cohort("le-kiosque|2026-11-02", "le-kiosque", "2026-11-02", 2, List.of(2L, 2L, 1L)),
                        new Cohort("le-kiosque|2026-11-16", "le-kiosque", "2026-11-16", 1, List.of(1L)));
    }

    private DayNumbers fold(String now) {
        var clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        var folder = new DayFolder(presence, consents, transcript, deliveries, openings, articles, clock);
        new NumbersJob(newsrooms, numbers, folder, clock).run();
        return numbers.between("le-kiosque", MONDAY, MONDAY).get(0);
    }

    private static Tally tally(DayNumbers day, Part part, String key) {
        return day.rows().stream()
                .filter(row -> row.part() == part && row.key().equals(key))
                .map(Row::tally)
                .findFirst()
                .orElse(Tally.NONE);
    }
}
