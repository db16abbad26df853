package press.kiosque.newsroom;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The time by the database's clock, so that nodes agree on it whatever their own clocks say: what it told now and then, and what
 * has passed since. Of some questions the one that was answered soonest counts, so that it is right to some milliseconds.
 */
public final class DatabaseClock extends Clock {

    private static final Duration ASKED_EVERY = Duration.ofMinutes(1);
    private static final int QUESTIONS = 3;

    /** By its older name, which every database knows that we speak to. */
    private static final Document HELLO = new Document("isMaster", 1);

    private final MongoDatabase database;
    private volatile @Nullable Told last;

    /** The clock of this database. */
    public DatabaseClock(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Instant instant() {
        Told told = last;
        return (told != null && told.isFresh() ? told : askedAnew()).now();
    }

    private synchronized Told askedAnew() {
        Told told = last;
        if (told == null || !told.isFresh()) {
            told = Stream.generate(this::ask)
                    .limit(QUESTIONS)
                    .min(Comparator.comparingLong(Told::took))
                    .orElseThrow();
            last = told;
        }
        return told;
    }

    private Told ask() {
        long asked = System.nanoTime();
        Instant time = database.runCommand(HELLO).getDate("localTime").toInstant();
        return new Told(time, asked, System.nanoTime() - asked);
    }

    /** The time that was told in the middle of a question. */
    private record Told(Instant time, long asked, long took) {

        boolean isFresh() {
            return System.nanoTime() - asked < ASKED_EVERY.toNanos();
        }

        Instant now() {
            return time.plusNanos(System.nanoTime() - asked - took / 2);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants have no zone");
    }
}
