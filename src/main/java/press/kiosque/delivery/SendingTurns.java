package press.kiosque.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.DatabaseClock;
import press.kiosque.newsroom.Inserts;

/**
 * Divides the time of each newsroom's channel among all nodes, so that together they send no faster than one may. A node takes
 * the stretch of time that nobody has taken yet, and sends in it alone:
 *
 * <ol>
 *   <li>It reads up to when the time is taken; if that has passed, the stretch begins now.
 *   <li>It writes the stretch's end, if the document is still as it was read; else it begins again.
 * </ol>
 *
 * A node that dies leaves at most its stretch unused.
 *
 * <pre>{ _id: "le-kiosque", until: 1795847400123456 }</pre>
 *
 * in microseconds since 1970.
 */
@Repository
class SendingTurns {

    private static final double STRETCH_SECONDS = 0.1;

    /** Taken further ahead than this by a clock that was wrong: it must not hold for ever. */
    private static final long FARTHEST = TimeUnit.MINUTES.toMicros(1);

    private final MongoCollection<Document> taken;
    private final Clock clock;

    /** By the database's clock, which all nodes share. That of a rehearsal stands still and jumps, while what waits is outside. */
    @Autowired
    SendingTurns(MongoDatabase database) {
        this(database, new DatabaseClock(database));
    }

    SendingTurns(MongoDatabase database, Clock clock) {
        this.taken = database.getCollection("sending_turns");
        this.clock = clock;
    }

    /** Takes the next turn at this pace: a tenth of a second, or as long as one message needs. */
    Turn take(String newsroom, double perSecond) {
        long messages = Math.max(1, Math.round(perSecond * STRETCH_SECONDS));
        long micros = Math.max(1, Math.round(messages / perSecond * 1e6));
        while (true) {
            Optional<Long> from = begin(newsroom, micros);
            if (from.isPresent()) {
                return new Turn(from.get(), micros, messages);
            }
        }
    }

    /** When the stretch begins; empty if another was quicker. */
    private Optional<Long> begin(String newsroom, long micros) {
        Document seen = taken.find(eq(newsroom)).first();
        long now = now();
        if (seen == null) {
            return first(newsroom, now + micros) ? Optional.of(now) : Optional.empty();
        }
        long until = seen.getLong("until");
        long from = until > now + FARTHEST ? now : Math.max(until, now - Turn.LATE_MICROS);
        boolean ours = taken.updateOne(and(eq(newsroom), eq("until", until)), set("until", from + micros))
                        .getMatchedCount()
                == 1;
        return ours ? Optional.of(from) : Optional.empty();
    }

    private boolean first(String newsroom, long until) {
        return Inserts.unlessKnown(taken, new Document("_id", newsroom).append("until", until));
    }

    /** How many microseconds are left until then; none if it is so far ahead that the clock has been set back since. */
    long until(long due) {
        long left = due - now();
        return left > 2 * FARTHEST ? 0 : left;
    }

    /** Microseconds since 1970. */
    long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }

    /**
     * A stretch of time and the messages that may go in it, at even distances.
     *
     * @param from microseconds since 1970
     */
    record Turn(long from, long micros, long messages) {

        /** So late a message may still go: what was not used by then is lost, so that nothing gathers. */
        static final long LATE_MICROS = TimeUnit.MILLISECONDS.toMicros(10);

        /** A turn that is over. */
        static final Turn NONE = new Turn(0, 1, 0);

        /**
         * The number of the first message, from this one on, whose time has not passed now. A turn far ahead was taken by a clock
         * that has been set back since: it is over.
         */
        long next(long number, long now) {
            if (from - now > FARTHEST) {
                return messages;
            }
            double passed = (now - LATE_MICROS - from) * (double) messages / micros;
            return Math.max(number, (long) Math.ceil(Math.min(passed, (double) messages)));
        }

        /** When this message may go. */
        long due(long number) {
            return from + Math.round(number * (double) micros / messages);
        }
    }
}
