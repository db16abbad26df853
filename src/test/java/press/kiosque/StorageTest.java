package press.kiosque;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscription;

class StorageTest {

    private final MemoryDatabase memory = new MemoryDatabase();

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aSubscriberComesBackAsItWasStored() {
        var noor = new Subscriber(
                "le-kiosque/1",
                "le-kiosque",
                "1",
                Subscriber.Status.ACTIVE,
                Locale.forLanguageTag("fr-FR"),
                ZoneId.of("Europe/Paris"),
                List.of("sport"),
                List.of(new Subscription("matin", LocalTime.of(7, 30), Set.of(DayOfWeek.MONDAY))),
                Set.of(Subscriber.Purpose.DIGEST),
                Instant.parse("2026-11-22T06:30:00Z"),
                null,
                List.of("a"),
                Instant.parse("2026-11-01T00:00:00Z"));
        var collection = memory.database().getCollection("subscribers", Subscriber.class);

        collection.insertOne(noor);

        assertThat(collection.find().first()).isEqualTo(noor);
        assertThat(memory.database().getCollection("subscribers").find().first().toJson())
                .contains("07:30")
                .contains("fr-FR");
    }

    @Test
    void mapsOfTextAreStored() {
        var topic = new press.kiosque.topic.Topic(
                "n/sport", "n", Map.of("fr", "Sport"), null, List.of(), List.of(), List.of("PSG"));
        var collection = memory.database().getCollection("topics", press.kiosque.topic.Topic.class);
        collection.insertOne(topic);
        assertThat(collection.find().first()).isEqualTo(topic);
    }
}
