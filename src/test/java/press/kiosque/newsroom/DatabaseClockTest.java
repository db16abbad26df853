package press.kiosque.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;

class DatabaseClockTest {

    @Test
    void nodesGoByTheDatabasesTimeWhateverTheirOwnClocksSay() {
        MongoDatabase anHourAhead = mock();
        Instant there = Clock.systemUTC().instant().plus(1, ChronoUnit.HOURS);
        when(anHourAhead.runCommand(any(Bson.class))).thenReturn(new Document("localTime", Date.from(there)));
        var clock = new DatabaseClock(anHourAhead);

        Instant told = clock.instant();

        assertThat(told).isCloseTo(there, within(10, ChronoUnit.SECONDS));
        assertThat(clock.instant()).isAfterOrEqualTo(told);
        verify(anHourAhead, times(3)).runCommand(any(Bson.class));
    }

    @Test
    void theEmbeddedDatabaseTellsItToo() {
        try (var memory = new MemoryDatabase()) {
            assertThat(new DatabaseClock(memory.database()).instant())
                    .isCloseTo(Clock.systemUTC().instant(), within(10, ChronoUnit.SECONDS));
        }
    }
}
