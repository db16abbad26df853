package press.kiosque.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import press.kiosque.MemoryDatabase;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.RecordingChannel;
import press.kiosque.message.SendResult;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

@Timeout(value = 60, unit = SECONDS)
class SenderTest {

    private static final Instant DECIDED = Instant.parse("2026-11-22T06:30:00Z");

    private final MemoryDatabase memory = new MemoryDatabase();
    private final RecordingChannel channel = new RecordingChannel();

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aChannelThatBreaksAtOnceGivesItsPlaceAmongThoseInFlightBack() {
        Sender sender = sender(1, DECIDED);
        channel.answers(outgoing -> {
            throw new IllegalStateException("the database does not answer");
        });
        assertThatThrownBy(() -> sender.send(List.of(attempt()))).hasMessageContaining("database");
        channel.answers(RecordingChannel::accepted);

        sender.send(List.of(attempt()));

        assertThat(channel.sent()).hasSize(1);
    }

    @Test
    void whoMaySendIsAskedAnewOfWhatHasWaitedLongForItsTurn() {
        List<Sender.Sent> sent = sender(8, DECIDED.plusSeconds(60)).send(List.of(attempt()));

        assertThat(channel.given()).isEmpty();
        assertThat(sent.get(0).result()).isInstanceOf(SendResult.RetryAfter.class);
    }

    private Sender sender(int inFlight, Instant now) {
        var settings = new DeliverySettings(inFlight, 4, 64, 50, Duration.ofSeconds(60));
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Sender(
                channel,
                settings,
                new EchoWatch(settings, clock, DECIDED),
                SendMetersCast.counting(),
                new SendingTurns(memory.database()),
                clock);
    }

    private Attempt attempt() {
        var batch = DeliveryCase.batch("1");
        Parcel parcel = batch.parcels().get(0);
        var gate = new DeliveryGate(
                new DeliveryRules(channel, new Attention(new AttentionSettings(6))),
                Door.PLAIN_LINKS,
                Clock.fixed(DECIDED, ZoneOffset.UTC));
        return gate.decide(batch, parcel, DeliveryCase.reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST)));
    }
}
