package press.kiosque.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

class ChoicesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final List<Subscription> MORNING =
            List.of(new Subscription("matin", LocalTime.of(7, 30), EnumSet.allOf(DayOfWeek.class)));

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Subscribers subscribers = new Subscribers(memory.database());
    private final Consents consents = new Consents(memory.database());
    private final Choices choices = new Choices(memory.database());
    private final WishBook wishes = new WishBook(choices);
    private final Subscriber lena =
            Subscriber.visiting("le-kiosque", "1", Locale.FRENCH, ZoneId.of("Europe/Paris"), NOW);

    @BeforeEach
    void lenaOpensTheThread() {
        subscribers.save(lena);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void topicsAreFollowedOnceAndInTheOrderChosen() {
        choices.follow(lena.id(), List.of("sport"));
        choices.follow(lena.id(), List.of("culture"));

        Subscriber after = choices.follow(lena.id(), List.of("sport"));

        assertThat(after.topics()).containsExactly("sport", "culture");
    }

    @Test
    void aTopicIsLeft() {
        choices.follow(lena.id(), List.of("sport", "culture"));

        Subscriber after = choices.unfollow(lena.id(), List.of("sport"));

        assertThat(after.topics()).containsExactly("culture");
    }

    @Test
    void subscribingSchedulesTheFirstDigest() {
        Subscriber after = choices.subscribe(lena, MORNING, NOW);

        assertThat(after.status()).isEqualTo(Status.ACTIVE);
        assertThat(after.mayReceive(Purpose.DIGEST)).isTrue();
        assertThat(after.subscriptions()).isEqualTo(MORNING);
        assertThat(after.nextDigestAt()).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void whatIsDueAtTheMomentOfAChangeStillComesAndTheNextIsByWhatWasChosen() {
        var evening = new Subscription("soir", LocalTime.of(18, 30), EnumSet.allOf(DayOfWeek.class));
        Subscriber morning = choices.subscribe(lena, MORNING, NOW);
        Instant due = Instant.parse("2026-11-23T06:30:00Z");
        Instant now = due.plusSeconds(20);

        Subscriber changed = choices.subscribe(morning, List.of(MORNING.get(0), evening), now);
        subscribers.moveOn(List.of(new DigestTurn(lena.id(), due, due.plusSeconds(86_400))));

        Subscriber after = subscribers.find(lena.id()).orElseThrow();
        assertThat(after.nextDigestAt()).isEqualTo(changed.nextDigestAt()).isBeforeOrEqualTo(now);
        assertThat(after.dueAt(due.plusMillis(1))).contains(MORNING.get(0));
        assertThat(after.nextDigestAfter(due.plusMillis(1))).contains(Instant.parse("2026-11-23T17:30:00Z"));
    }

    @Test
    void whatIsDueAtTheMomentOfAChangeAndNotTakenAnyMoreDoesNotCome() {
        var evening = new Subscription("soir", LocalTime.of(18, 30), EnumSet.allOf(DayOfWeek.class));
        Subscriber morning = choices.subscribe(lena, MORNING, NOW);

        Subscriber changed = choices.subscribe(morning, List.of(evening), Instant.parse("2026-11-23T06:30:20Z"));

        assertThat(changed.nextDigestAt()).isEqualTo("2026-11-23T17:30:00Z");
    }

    @Test
    void whoGoesWestAfterTheDaysEditionGetsTheNextDays() {
        choices.subscribe(lena, MORNING, NOW);
        subscribers.received(Map.of(), Map.of(lena.id(), Instant.parse("2026-11-22T06:31:00Z")));

        Subscriber there = wishes.move(lena.id(), ZoneId.of("America/New_York"), NOW);
        Subscriber again = wishes.move(lena.id(), ZoneId.of("America/New_York"), NOW);

        assertThat(there.nextDigestAt()).isEqualTo("2026-11-23T12:30:00Z");
        assertThat(again.nextDigestAt()).isEqualTo("2026-11-23T12:30:00Z");
    }

    @Test
    void whoGoesWestWithoutHavingHadTheDaysEditionGetsItThere() {
        choices.subscribe(lena, MORNING, NOW);
        subscribers.received(Map.of(), Map.of(lena.id(), Instant.parse("2026-11-22T06:29:00Z")));

        Subscriber there = wishes.move(lena.id(), ZoneId.of("America/New_York"), NOW);

        assertThat(there.nextDigestAt()).isEqualTo("2026-11-22T12:30:00Z");
    }

    @Test
    void whoTakesAMoveEastBackAfterTheDaysEditionGetsTheNextDays() {
        Subscriber before = choices.subscribe(lena, MORNING, NOW);
        Instant late = Instant.parse("2026-11-22T23:00:00Z");
        wishes.move(lena.id(), ZoneId.of("Asia/Tokyo"), NOW);
        subscribers.received(Map.of(), Map.of(lena.id(), Instant.parse("2026-11-22T22:31:00Z")));

        Subscriber back = choices.choose(subscribers.find(lena.id()).orElseThrow(), Chosen.by(before), late);

        assertThat(back.nextDigestAt()).isEqualTo("2026-11-24T06:30:00Z");
    }

    @Test
    void stoppingTakesEverythingButTheMemoryOfWhatWasChosen() {
        choices.subscribe(lena, MORNING, NOW);

        Subscriber after = choices.stop(lena.id());

        assertThat(after.status()).isEqualTo(Status.STOPPED);
        assertThat(after.purposes()).isEmpty();
        assertThat(after.nextDigestAt()).isNull();
        assertThat(after.subscriptions()).isEqualTo(MORNING);
    }

    @Test
    void whoWasUnreachableIsAsBefore() {
        choices.subscribe(lena, MORNING, NOW);
        subscribers.unreachable(Map.of(lena.id(), NOW));

        Subscriber after = choices.reachable(subscribers.find(lena.id()).orElseThrow(), NOW);

        assertThat(after.status()).isEqualTo(Status.ACTIVE);
        assertThat(after.nextDigestAt()).isEqualTo("2026-11-23T06:30:00Z");
    }

    @Test
    void whoHadStoppedBeforeBeingUnreachableIsStoppedStill() {
        choices.subscribe(lena, MORNING, NOW);
        choices.stop(lena.id());
        subscribers.unreachable(Map.of(lena.id(), NOW));

        Subscriber after = choices.reachable(subscribers.find(lena.id()).orElseThrow(), NOW);

        assertThat(after.status()).isEqualTo(Status.STOPPED);
        assertThat(after.nextDigestAt()).isNull();
    }

    @Test
    void aDigestRecordedMeanwhileIsNotForgotten() {
        Subscriber before = subscribers.find(lena.id()).orElseThrow();
        subscribers.received(Map.of(lena.id(), List.of("a1")), Map.of());

        Subscriber after = choices.subscribe(before, MORNING, NOW);

        assertThat(after.received()).containsExactly("a1");
    }

    @Test
    void anEarlierEventNeverShortensTheWindow() {
        subscribers.windowOpen(lena.id(), NOW, NOW.plusSeconds(60));
        subscribers.windowOpen(lena.id(), NOW, NOW);

        assertThat(subscribers.find(lena.id()).orElseThrow().windowEnds()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aStrangerCannotChoose() {
        assertThatThrownBy(() -> choices.stop("le-kiosque/nobody")).hasMessageContaining("le-kiosque/nobody");
    }

    @Test
    void consentIsWrittenOnceAndNeverChanged() {
        Consent first = consent("Chaque jour à 7 h 30.");
        consents.record(first);

        consents.record(consent("Autre chose."));

        assertThat(consents.of(lena.id())).containsExactly(first);
        assertThat(consents.find("m_1/DIGEST")).contains(first);
    }

    private Consent consent(String words) {
        return new Consent(
                Consent.id("m_1", Purpose.DIGEST),
                lena.id(),
                Purpose.DIGEST,
                Consent.Act.GIVEN,
                NOW,
                words,
                Locale.FRENCH,
                "m_1");
    }
}
