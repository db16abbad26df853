package press.kiosque;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.StorageSettings.Mongodb;
import press.kiosque.newsroom.Notices.Notice;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

class StoreSizeTest {

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Subscribers subscribers = new Subscribers(memory.database());

    @BeforeEach
    void twoReaders() {
        subscribers.save(reader("1"));
        subscribers.save(reader("2"));
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void fewerReadersThanTheNumberFromWhichAMongodbIsDueAreNoWordWorth() {
        StoreSize size = size(null, 3);

        assertThat(size.outgrown()).isEmpty();
        assertThat(size.of("n")).isEmpty();
        assertThat(size.health().getStatus().getCode()).isEqualTo("UP");
    }

    @Test
    void fromThatNumberOnItIsSaidEverywhereWithTheNumber() {
        StoreSize size = size(null, 2);

        assertThat(size.outgrown().orElseThrow())
                .startsWith("2 readers are in the embedded database, which is good for 2");
        assertThat(size.of("n")).extracting(Notice::code).containsExactly("store-outgrown");
        assertThat(size.health().getStatus().getCode()).isEqualTo("WARNING");
    }

    @Test
    void aRealMongodbIsNeverTooSmall() {
        assertThat(size("mongodb://db/", 2).outgrown()).isEmpty();
    }

    private StoreSize size(@Nullable String uri, long dueFrom) {
        var settings = new StorageSettings(
                Path.of("data"),
                new Mongodb(uri, Duration.ofMillis(4), false, dueFrom, 0),
                new StorageSettings.Broker(null, null, null, 0),
                new StorageSettings.Work(true, true, 1),
                false,
                null);
        return new StoreSize(settings, subscribers, Clock.systemUTC());
    }

    private static Subscriber reader(String recipient) {
        return Subscriber.visiting("n", recipient, Locale.FRENCH, ZoneId.of("Europe/Paris"), Instant.EPOCH);
    }
}
