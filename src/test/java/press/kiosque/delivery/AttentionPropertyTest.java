package press.kiosque.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.MemoryDatabase;
import press.kiosque.delivery.DeliveryBatch.Parcel;
import press.kiosque.message.Channel.Outgoing;
import press.kiosque.message.Message;
import press.kiosque.message.RecordingChannel;
import press.kiosque.message.SendResult;
import press.kiosque.message.Speech;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Wishes;

/**
 * Whatever happens in whatever order to hundreds of readers, each with a history of their own: nobody who has said stop, is paused,
 * in quiet hours or speaks with a journalist gets anything unasked, nobody gets more a day than they want, and what did not
 * come is owed.
 */
class AttentionPropertyTest {

    private static final int READERS = 750;
    private static final int STEPS = 20;
    private static final int BATCH = 250;
    private static final int NEWSROOMS_LIMIT = 6;

    private final MemoryDatabase memory = new MemoryDatabase();
    private final RecordingChannel channel = new RecordingChannel();
    private final Deque<DeliveryBatch> later = new ArrayDeque<>();
    private final List<DeliveryBatch> earlier = new ArrayList<>();
    private final Map<String, List<Instant>> told = new HashMap<>();
    private final Map<String, Set<String>> arrived = new HashMap<>();
    private Map<String, Subscriber> asTheyWere = Map.of();
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");
    private Random random = new Random();
    private RestlessReaders readers = new RestlessReaders(memory.database(), random);

    @AfterEach
    void close() {
        memory.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noSequenceOfEventsDisturbsAReaderOrLosesAnything(long seed) {
        random = new Random(seed);
        readers = new RestlessReaders(memory.database(), random);
        channel.answers(this::answer);
        IntStream.range(0, READERS).forEach(n -> readers.arrives(n, now));

        for (int step = 0; step < STEPS; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(4) == 0 ? 3000 : 240)));
            IntStream.range(0, READERS).filter(n -> random.nextInt(4) == 0).forEach(n -> readers.changes(n, now));
            happens(step);
        }
        while (!later.isEmpty()) {
            now = now.plus(Duration.ofMinutes(5));
            deliver(later.poll());
        }

        assertThat(lost()).isEmpty();
        assertThat(arrived).hasSizeGreaterThan(READERS / 2);
    }

    private void happens(int step) {
        switch (random.nextInt(4)) {
            case 0 -> everybody("alert:" + step, DeliveryKind.ALERT).forEach(this::deliver);
            case 1 -> everybody("digest:" + step, DeliveryKind.DIGEST).forEach(this::deliver);
            case 2 -> {
                if (!earlier.isEmpty()) {
                    deliver(earlier.get(random.nextInt(earlier.size())));
                }
            }
            default -> IntStream.range(0, later.size()).forEach(n -> deliver(later.poll()));
        }
    }

    private List<DeliveryBatch> everybody(String occasion, DeliveryKind kind) {
        var message = new Message.Text("Bonjour", List.of(), List.of());
        return IntStream.range(0, READERS / BATCH)
                .mapToObj(part -> new DeliveryBatch(
                        "n",
                        occasion,
                        kind,
                        null,
                        IntStream.range(part * BATCH, (part + 1) * BATCH)
                                .mapToObj(n -> new Parcel(RestlessReaders.id(n), message, List.of(occasion)))
                                .toList()))
                .toList();
    }

    private void deliver(DeliveryBatch batch) {
        earlier.add(batch);
        asTheyWere =
                readers.find(batch.parcels().stream().map(Parcel::subscriber).toList());
        Door.open(memory.database(), channel, Clock.fixed(now, ZoneOffset.UTC), queue(), readers)
                .deliver(batch);
    }

    private DeliveryQueue queue() {
        DeliveryQueue queue = mock(DeliveryQueue.class);
        doAnswer(call -> later.add(call.getArgument(1))).when(queue).putAfter(any(), any());
        return queue;
    }

    /** The channel is given a message: the reader, as they were, must want it. */
    private SendResult answer(Outgoing outgoing) {
        String id = "n/" + outgoing.recipient();
        Subscriber reader = Objects.requireNonNull(asTheyWere.get(id));
        boolean alert = outgoing.id().startsWith("alert:");
        LocalDate today = now.atZone(reader.zone()).toLocalDate();
        wants(reader, alert, outgoing.speech());
        assertThat(readers.held(List.of(id))).isEmpty();
        List<Instant> moments = told.computeIfAbsent(id, none -> new ArrayList<>());
        int chance = random.nextInt(20);
        if (chance == 0) {
            return new SendResult.RetryAfter(Duration.ofMinutes(5), "busy");
        }
        boolean again = outgoing.id().contains("#")
                && arrived.getOrDefault(id + "?", Set.of()).contains(occasion(outgoing));
        if (!again) {
            moments.add(now);
            Integer most = reader.wishes().mostADay();
            assertThat(moments.stream()
                            .filter(moment ->
                                    moment.atZone(reader.zone()).toLocalDate().equals(today))
                            .count())
                    .isLessThanOrEqualTo(most == null ? NEWSROOMS_LIMIT : most);
        }
        if (chance == 1) {
            arrived.computeIfAbsent(id + "?", none -> new HashSet<>()).add(occasion(outgoing));
            return new SendResult.Unknown("no answer");
        }
        arrived.computeIfAbsent(id, none -> new HashSet<>()).add(occasion(outgoing));
        return RecordingChannel.accepted(outgoing);
    }

    private static String occasion(Outgoing outgoing) {
        return outgoing.id().substring(0, outgoing.id().indexOf('|'));
    }

    private void wants(Subscriber reader, boolean alert, Speech speech) {
        Wishes wishes = reader.wishes();
        LocalTime there = now.atZone(reader.zone()).toLocalTime();
        assertThat(speech).isEqualTo(Speech.UNASKED);
        assertThat(reader.status()).isEqualTo(Status.ACTIVE);
        assertThat(reader.purposes()).contains(alert ? Purpose.ALERT : Purpose.DIGEST);
        assertThat(wishes.pausedUntil() != null && now.isBefore(wishes.pausedUntil()))
                .isFalse();
        assertThat(wishes.quiet() != null && wishes.quiet().hold(there) && !(alert && wishes.breakQuiet()))
                .isFalse();
    }

    /** What was for a reader who wanted it, has not arrived, and is not owed. */
    private List<String> lost() {
        var lost = new ArrayList<String>();
        Map<String, Subscriber> all = readers.find(
                IntStream.range(0, READERS).mapToObj(RestlessReaders::id).toList());
        for (Delivery row : rows()) {
            boolean refused = row.outcome() == Delivery.Outcome.WITHHELD
                    && !Attention.Reason.isIn(row)
                    && !Claims.WITH_JOURNALIST.equals(row.reason());
            boolean here = row.outcome() == Delivery.Outcome.ACCEPTED
                    || arrived.getOrDefault(row.subscriber(), Set.of()).contains(row.occasion())
                    || arrived.getOrDefault(row.subscriber() + "?", Set.of()).contains(row.occasion());
            if (!refused
                    && !here
                    && !Objects.requireNonNull(all.get(row.subscriber())).owed().contains(row.occasion())
                    && !wasRefusedLater(row)) {
                lost.add(row.id() + " " + row.outcome() + " " + row.reason());
            }
        }
        return lost;
    }

    /** Put off for a moment, and refused when it was tried again, since the reader had taken back their consent. */
    private boolean wasRefusedLater(Delivery row) {
        return row.outcome() == Delivery.Outcome.DEFERRED
                && new Deliveries(memory.database())
                        .find(List.of(Delivery.id(row.occasion(), row.subscriber(), row.attempt() + 1))).stream()
                                .anyMatch(next -> next.outcome() != null);
    }

    private List<Delivery> rows() {
        var deliveries = new Deliveries(memory.database());
        return IntStream.range(0, STEPS)
                .boxed()
                .flatMap(step -> Stream.of("alert:" + step, "digest:" + step))
                .flatMap(occasion -> deliveries.ofOccasion(occasion).stream())
                .toList();
    }
}
