package press.kiosque.messenger;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import press.kiosque.message.Pace;
import press.kiosque.messenger.PageNotice.Kind;

/**
 * Keeps how fast each Page may send, over restarts too. In memory for ten seconds, since it is asked before every message;
 * calls are counted in memory and written by the hundred.
 *
 * <pre>{ _id: "le-kiosque", usedPercent: 12, toldAt: ISODate, pausedUntil: null, setbacks: 0, stopCause: null,
 *   calls: { "492345": 1200 } }</pre>
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/overview/rate-limiting">Messenger's limits</a>
 */
@Repository
class PagePaces {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);
    private static final Duration SHOWN_FOR = Duration.ofMinutes(1);
    private static final int WRITTEN_AT_ONCE = 100;

    private final MongoCollection<PagePace> paces;
    private final PageNotices notices;
    private final PaceLimits limits;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> uncounted = new ConcurrentHashMap<>();

    PagePaces(MongoDatabase database, PageNotices notices, PaceLimits limits, Clock clock) {
        this.paces = database.getCollection("page_paces", PagePace.class);
        this.notices = notices;
        this.limits = limits;
        this.clock = clock;
    }

    /** How fast the newsroom's messages may go now. */
    Pace of(String newsroom) {
        Instant now = clock.instant();
        if (notices.holds(newsroom, Kind.POLICY_BLOCKED)) {
            return new Pace.Paused(now.plus(Duration.ofMinutes(1)), "Meta has blocked the Page");
        }
        return limits.pace(known(newsroom, now).pace(), now);
    }

    /** Of what Graph allows, so much was used up when it last told us. */
    int usedPercent(String newsroom) {
        return known(newsroom, clock.instant()).pace().usedPercent();
    }

    /** Calls of the last 24 hours; of other processes' latest, fewer than a hundred are missing. */
    long callsInADay(String newsroom) {
        Instant now = clock.instant();
        AtomicInteger ours = uncounted.get(newsroom);
        return known(newsroom, now).pace().callsInADay(now) + (ours == null ? 0 : ours.get());
    }

    /** Calls that Messenger allows in 24 hours. */
    long callsAllowedInADay(String newsroom) {
        return limits.callsADay(newsroom, clock.instant(), SHOWN_FOR);
    }

    /** Takes note of what Graph answered to a message. */
    void heard(String newsroom, Usage usage, Optional<Reaction> trouble, String cause) {
        Instant now = clock.instant();
        count(newsroom, now);
        if (!usage.equals(Usage.NONE)) {
            change(newsroom, now, pace -> pace.told(usage, now));
        }
        if (trouble.isEmpty()) {
            taken(newsroom, now);
        } else if (trouble.filter(Reaction.SLOW_DOWN::equals).isPresent()) {
            change(newsroom, now, pace -> pace.slowedDown(usage, now));
        } else if (trouble.filter(Reaction.STOP_PAGE::equals).isPresent()) {
            stop(newsroom, cause, now);
        }
    }

    /** What is taken during a pause was on its way when that began: it says nothing about whether more may follow. */
    private void taken(String newsroom, Instant now) {
        PagePace pace = known(newsroom, now).pace();
        if (!pace.isWell() && !pace.isPaused(now)) {
            notices.lift(newsroom, Kind.SENDING_STOPPED);
            change(newsroom, now, PagePace::well);
        }
    }

    private void stop(String newsroom, String cause, Instant now) {
        if (!known(newsroom, now).pace().isPaused(now)) {
            notices.add(PageNotice.of(newsroom, Kind.SENDING_STOPPED, now, cause));
            change(newsroom, now, pace -> pace.stopped(cause, now));
        }
    }

    private void count(String newsroom, Instant now) {
        AtomicInteger calls = uncounted.computeIfAbsent(newsroom, first -> new AtomicInteger());
        if (calls.incrementAndGet() >= WRITTEN_AT_ONCE) {
            int some = calls.getAndSet(0);
            var updates = new ArrayList<Bson>(List.of(
                    inc("calls." + PagePace.hourOf(now), (long) some),
                    setOnInsert("usedPercent", 0),
                    setOnInsert("setbacks", 0)));
            known(newsroom, now).pace().pastHours(now).forEach(hour -> updates.add(unset("calls." + hour)));
            paces.updateOne(eq(newsroom), combine(updates), new UpdateOptions().upsert(true));
        }
    }

    private synchronized void change(String newsroom, Instant now, UnaryOperator<PagePace> change) {
        Known last = known(newsroom, now);
        PagePace before = last.pace();
        PagePace after = change.apply(before);
        if (!after.equals(before)) {
            known.put(newsroom, new Known(after, last.until()));
            paces.updateOne(
                    eq(newsroom),
                    combine(
                            changed("usedPercent", before.usedPercent(), after.usedPercent()),
                            changed("toldAt", before.toldAt(), after.toldAt()),
                            changed("pausedUntil", before.pausedUntil(), after.pausedUntil()),
                            changed("setbacks", before.setbacks(), after.setbacks()),
                            changed("stopCause", before.stopCause(), after.stopCause())),
                    new UpdateOptions().upsert(true));
        }
    }

    /** What did not change here may have changed on another node, so it is left as it is stored. */
    private static Bson changed(String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? setOnInsert(field, after) : set(field, after);
    }

    private Known known(String newsroom, Instant now) {
        Known last = known.get(newsroom);
        if (last == null || !last.isKnown(now)) {
            PagePace stored = paces.find(eq(newsroom)).first();
            last = new Known(stored == null ? PagePace.unknown(newsroom) : stored, now.plus(KNOWN_FOR));
            known.put(newsroom, last);
        }
        return last;
    }

    private record Known(PagePace pace, Instant until) {

        /** Not for ever after the clock was set back. */
        boolean isKnown(Instant now) {
            return !now.isAfter(until) && !now.isBefore(until.minus(KNOWN_FOR.multipliedBy(2)));
        }
    }
}
