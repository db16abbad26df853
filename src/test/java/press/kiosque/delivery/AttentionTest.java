package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Message;
import press.kiosque.message.RecordingChannel;
import press.kiosque.subscriber.Presence;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.Wishes;
import press.kiosque.subscriber.Wishes.QuietHours;

/** One budget of attention holds over everything that comes unasked, and what it puts off is owed. */
class AttentionTest {

    /** 23:30 on the reader's clock. */
    private static final Instant LATE = Instant.parse("2026-11-22T22:30:00Z");

    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    private final MemoryDatabase memory = new MemoryDatabase();
    private final RecordingChannel channel = new RecordingChannel();
    private final MongoDatabase database = memory.database();
    private final Subscribers subscribers = new Subscribers(database);
    private DeliveryService door = at(LATE);

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void whatExceedsTheBudgetIsOwedAndComesNoMore() {
        reader(1, null, false, null);

        deliver("alert:1", DeliveryKind.ALERT, "a1");
        deliver("digest:1", DeliveryKind.DIGEST, "a2");

        assertThat(channel.sent()).hasSize(1);
        assertThat(row("digest:1").reason()).isEqualTo("ENOUGH_TODAY");
        assertThat(lena().owed()).containsExactly("a2");
    }

    @Test
    void aNewDayOnTheReadersClockIsANewBudget() {
        reader(1, null, false, null);
        deliver("alert:1", DeliveryKind.ALERT, "a1");
        door = at(Instant.parse("2026-11-22T23:00:00Z"));

        deliver("alert:2", DeliveryKind.ALERT, "a2");

        assertThat(channel.sent()).hasSize(2);
    }

    @Test
    void whoHasSetNoLimitHasTheNewsrooms() {
        reader(null, null, false, null);

        for (int n = 0; n < 8; n++) {
            deliver("alert:" + n, DeliveryKind.ALERT, "a" + n);
        }

        assertThat(channel.sent()).hasSize(6);
        assertThat(lena().owed()).containsExactly("a6", "a7");
    }

    @Test
    void inQuietHoursNothingComesUnasked() {
        reader(null, NIGHT, false, null);

        deliver("alert:1", DeliveryKind.ALERT, "a1");
        deliver("digest:1", DeliveryKind.DIGEST, "a2");

        assertThat(channel.sent()).isEmpty();
        assertThat(lena().owed()).containsExactly("a1", "a2");
    }

    @Test
    void anAlertBreaksQuietHoursOnlyForWhoSaidSo() {
        reader(null, NIGHT, true, null);

        deliver("alert:1", DeliveryKind.ALERT, "a1");
        deliver("digest:1", DeliveryKind.DIGEST, "a2");

        assertThat(channel.sent()).hasSize(1);
        assertThat(row("digest:1").reason()).isEqualTo("QUIET_HOURS");
    }

    @Test
    void aPauseHoldsUntilItsMoment() {
        reader(null, null, true, LATE.plusSeconds(60));
        deliver("alert:1", DeliveryKind.ALERT, "a1");
        door = at(LATE.plusSeconds(60));

        deliver("alert:2", DeliveryKind.ALERT, "a2");

        assertThat(row("alert:1").reason()).isEqualTo("PAUSED");
        assertThat(channel.sent()).hasSize(1);
    }

    @Test
    void answersAreNeverPutOff() {
        reader(1, NIGHT, false, LATE.plusSeconds(60));

        deliver("reply:1", DeliveryKind.REPLY, "a1");
        deliver("reply:2", DeliveryKind.REPLY, "a2");

        assertThat(channel.sent()).hasSize(2);
        assertThat(lena().presence().told()).isEmpty();
    }

    @Test
    void whatWasOwedIsNoMoreOnceItHasArrived() {
        reader(1, NIGHT, false, null);
        deliver("alert:1", DeliveryKind.ALERT, "a1");
        deliver("alert:2", DeliveryKind.ALERT, "a2");

        deliver("reply:1", DeliveryKind.REPLY, "a1");

        assertThat(lena().presence().owed()).containsExactly("a2");
    }

    @Test
    void aBatchThatComesAgainOwesNothingThatArrived() {
        reader(1, null, false, null);
        deliver("alert:1", DeliveryKind.ALERT, "a1");

        deliver("alert:1", DeliveryKind.ALERT, "a1");

        assertThat(channel.sent()).hasSize(1);
        assertThat(lena().owed()).isEmpty();
    }

    private void deliver(String occasion, DeliveryKind kind, String article) {
        var message = new Message.Text("Bonjour", List.of(), List.of());
        door.deliver(
                new DeliveryBatch("n", occasion, kind, null, List.of(new Parcel("n/1", message, List.of(article)))));
    }

    private DeliveryService at(Instant now) {
        return Door.open(database, channel, Clock.fixed(now, ZoneOffset.UTC), mock(DeliveryQueue.class));
    }

    private Delivery row(String occasion) {
        return new Deliveries(database).ofOccasion(occasion).get(0);
    }

    private Subscriber lena() {
        return subscribers.find("n/1").orElseThrow();
    }

    private void reader(
            @Nullable Integer most, @Nullable QuietHours quiet, boolean breakQuiet, @Nullable Instant pausedUntil) {
        subscribers.save(new Subscriber(
                "n/1",
                "n",
                "1",
                Status.ACTIVE,
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of("sport"),
                List.of(),
                Set.of(Purpose.DIGEST, Purpose.ALERT),
                null,
                null,
                List.of(),
                LATE,
                Presence.NONE,
                new Wishes(List.of(), Map.of(), List.of(), Set.of(), most, quiet, breakQuiet, pausedUntil)));
    }
}
