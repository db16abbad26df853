package press.kiosque.delivery;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Message;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Reason;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.RecordingChannel;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;

class ReachForecastTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final String OCCASION = "digest:matin:2026-11-22";

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final RecordingChannel channel = new RecordingChannel();
    private final DeliveryRules rules = new DeliveryRules(channel, new Attention(new AttentionSettings(6)));
    private Subscribers subscribers;
    private ReachForecast forecast;

    @BeforeEach
    void open() {
        subscribers = new Subscribers(memory.database());
        forecast = new ReachForecast(subscribers, rules, clock);
        channel.reaches(ReachForecastTest::byWindow);
        reader("1", Status.ACTIVE, Duration.ofMinutes(30));
        reader("2", Status.ACTIVE, Duration.ofHours(5));
        reader("3", Status.ACTIVE, Duration.ofHours(23));
        reader("4", Status.ACTIVE, null);
        reader("5", Status.STOPPED, Duration.ofHours(5));
        reader("6", Status.VISITING, Duration.ofHours(5));
        reader("7", Status.UNREACHABLE, Duration.ofHours(5));
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void everybodyIsReachedByARuleOrNotForAReason() {
        Forecast all = forecast.of("n", DeliveryKind.DIGEST, OCCASION, reader -> true);

        assertThat(all.readers()).isEqualTo(7);
        assertThat(all.reachable()).isEqualTo(Map.of(Rule.OPEN_WINDOW, 3L));
        assertThat(all.unreachable())
                .isEqualTo(Map.of("WINDOW_SHUT", 1L, "STOPPED", 1L, "NO_CONSENT", 1L, "READER_GONE", 1L));
        assertThat(all.reached()).isEqualTo(3);
    }

    @Test
    void windowsThatShutSoonAreCounted() {
        Forecast all = forecast.of("n", DeliveryKind.DIGEST, OCCASION, reader -> true);

        assertThat(List.of(all.endWithinHour(), all.endWithinSixHours(), all.endWithinDay()))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void onlyTheAudienceCounts() {
        Forecast one = forecast.of(
                "n", DeliveryKind.DIGEST, OCCASION, reader -> reader.recipient().equals("4"));

        assertThat(one.readers()).isEqualTo(1);
        assertThat(one.unreachable()).isEqualTo(Map.of("WINDOW_SHUT", 1L));
        assertThat(forecast.of("elsewhere", DeliveryKind.DIGEST, OCCASION, reader -> true)
                        .readers())
                .isZero();
    }

    @Test
    void aStoppedPageReachesNobody() {
        channel.reaches(new Reach.Not(Reason.PAGE_STOPPED));

        Forecast all = forecast.of("n", DeliveryKind.DIGEST, OCCASION, reader -> true);

        assertThat(all.unreachable()).containsEntry("PAGE_STOPPED", 4L);
    }

    @Test
    void theGateLetsThroughExactlyWhomTheForecastCounts() {
        var gate = new DeliveryGate(rules, Door.PLAIN_LINKS, clock);
        List<Subscriber> readers = subscribers.find(
                IntStream.rangeClosed(1, 7).mapToObj(n -> "n/" + n).toList());

        Set<String> through = readers.stream()
                .filter(reader ->
                        gate.decide(batch(reader), parcel(reader), reader).outgoing() != null)
                .map(Subscriber::recipient)
                .collect(toSet());

        assertThat(through).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(forecast.of(readers, DeliveryKind.DIGEST, OCCASION).reached())
                .isEqualTo(through.size());
    }

    private static DeliveryBatch batch(Subscriber reader) {
        return new DeliveryBatch("n", OCCASION, DeliveryKind.DIGEST, null, List.of(parcel(reader)));
    }

    private static Parcel parcel(Subscriber reader) {
        return new Parcel(reader.id(), new Message.Text("Bonjour", List.of(), List.of()), List.of());
    }

    private static Reach byWindow(Addressee reader) {
        return reader.windowEnds() != null && reader.windowEnds().isAfter(NOW)
                ? new Reach.By(Rule.OPEN_WINDOW)
                : new Reach.Not(Reason.WINDOW_SHUT);
    }

    private void reader(String recipient, Status status, @Nullable Duration open) {
        subscribers.save(new Subscriber(
                "n/" + recipient,
                "n",
                recipient,
                status,
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of("sport"),
                List.of(),
                status == Status.ACTIVE ? Set.of(Purpose.DIGEST) : Set.of(),
                null,
                open == null ? null : NOW.plus(open),
                List.of(),
                NOW));
    }
}
