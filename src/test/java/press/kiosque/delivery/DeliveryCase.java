package press.kiosque.delivery;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentCaptor;
import press.kiosque.MemoryDatabase;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Message;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.RecordingChannel;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.subscriber.Subscription;

/** A door that delivers to two readers at one moment, with everything behind it that its tests look at. */
abstract class DeliveryCase {

    static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    static final String OCCASION = "digest:matin:2026-11-22";

    final MemoryDatabase memory = new MemoryDatabase();

    final RecordingChannel channel = new RecordingChannel();

    final DeliveryQueue queue = mock(DeliveryQueue.class);

    final DeliverySettings settings = Door.SETTINGS;

    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    final HeldReaders hold = new HeldReaders();

    OccasionBrake.Word brake = OccasionBrake.Word.GO;

    Subscribers subscribers;

    Deliveries deliveries;

    DeliveryService service;

    @BeforeEach
    void open() {
        subscribers = new Subscribers(memory.database());
        deliveries = new Deliveries(memory.database());
        service = service(NOW.minus(settings.settleAfter()));
        subscribers.save(reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST)));
        subscribers.save(reader("2", Status.ACTIVE, Set.of(Purpose.DIGEST)));
    }

    DeliveryService service(Instant listeningSince) {
        return Door.open(memory.database(), channel, clock, queue, hold, occasion -> brake, listeningSince);
    }

    EchoWatch echoes() {
        return new EchoWatch(settings, clock, NOW.minus(settings.settleAfter()));
    }

    @AfterEach
    void close() {
        memory.close();
    }

    static Reach byToken(Addressee reader) {
        return reader.tokens().stream()
                .findFirst()
                .<Reach>map(token -> new Reach.By(Rule.ONE_TIME_TOKEN, token.value()))
                .orElse(new Reach.Not(Reach.Reason.WINDOW_SHUT));
    }

    static DeliveryBatch about(String occasion) {
        return new DeliveryBatch("n", occasion, DeliveryKind.DIGEST, null, List.of(parcel("1")));
    }

    @Nullable
    String waiting(String recipient) {
        return subscribers.find("n/" + recipient).orElseThrow().presence().waiting();
    }

    DeliveryBatch followUp() {
        ArgumentCaptor<DeliveryBatch> again = ArgumentCaptor.forClass(DeliveryBatch.class);
        verify(queue).putAfter(any(), again.capture());
        return again.getValue();
    }

    Delivery row(String recipient) {
        return deliveries
                .find(List.of(Delivery.id(OCCASION, "n/" + recipient, 1)))
                .get(0);
    }

    static DeliveryBatch batch(String... recipients) {
        return new DeliveryBatch(
                "n",
                OCCASION,
                DeliveryKind.DIGEST,
                NOW.plusSeconds(3600),
                List.of(recipients).stream().map(DeliveryServiceTest::parcel).toList());
    }

    static Parcel parcel(String recipient) {
        return new Parcel("n/" + recipient, new Message.Text("Bonjour", List.of(), List.of()), List.of("article-a"));
    }

    static Subscriber reader(String recipient, Status status, Set<Purpose> purposes) {
        return new Subscriber(
                "n/" + recipient,
                "n",
                recipient,
                status,
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                List.of("sport"),
                List.of(new Subscription("matin", LocalTime.of(7, 30), EnumSet.allOf(DayOfWeek.class))),
                purposes,
                NOW,
                NOW.plusSeconds(7200),
                List.of(),
                NOW);
    }
}
