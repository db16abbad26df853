package press.kiosque.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.types.Binary;

/**
 * In which hours of the last four weeks something appeared. It answers how soon news is likely, and whether a silence is
 * longer than usual.
 *
 * <p>A silence is compared with those at the same time of day before: at eight in the morning, how long had nothing come?
 * Of all days that are known, of the same sort (weekend and the Monday after it, or not) where there are enough, the
 * longest counts but for one in twenty. It is unusual once it is half as long again, and at least two hours more.
 *
 * @param newest the latest such hour, counted from 1970 in UTC
 * @param hours a bit for each hour, from the newest back
 */
public record FeedRhythm(long newest, Binary hours) {

    /** Nothing has ever appeared. */
    static final FeedRhythm UNKNOWN = new FeedRhythm(0, new Binary(new byte[0]));

    private static final int DAY = 24;
    private static final int WINDOW = 28 * DAY;

    /** Days that must be known before a judgement. */
    private static final int ENOUGH = 5;

    private static final double QUANTILE = 0.95;
    private static final Duration SLACK = Duration.ofHours(2);

    /** For so long after news, more is likely. */
    private static final int LIVELY = 2;

    /**
     * A silence and what is usual at that time of day.
     *
     * @param lasted since the last news, to the hour
     * @param usual the longest at this time of day that is still usual
     */
    public record Silence(Duration lasted, Duration usual) {

        /** How many hours it has lasted. */
        public long hours() {
            return lasted.toHours();
        }

        /** How many whole days it has lasted. */
        public long days() {
            return lasted.toDays();
        }

        /** How many hours are usual. */
        public long usualHours() {
            return usual.toHours();
        }

        /** Whether it is so long that somebody should look. */
        public boolean isUnusual() {
            Duration half = usual.dividedBy(2);
            return lasted.compareTo(usual.plus(half.compareTo(SLACK) > 0 ? half : SLACK)) > 0;
        }
    }

    /** The rhythm of several feeds as one. */
    static FeedRhythm together(Collection<FeedRhythm> rhythms) {
        return of(rhythms.stream().flatMapToLong(FeedRhythm::all));
    }

    /** The same with these moments; what is still to come counts as now. */
    FeedRhythm with(Collection<Instant> appeared, Instant now) {
        LongStream added = appeared.stream().mapToLong(at -> hour(at.isAfter(now) ? now : at));
        return appeared.isEmpty() ? this : of(LongStream.concat(all(), added));
    }

    /** How likely something appears within the hours around this one, 0 to 1; 1 where too little is known to say. */
    double likelihood(Instant now) {
        long at = hour(now);
        BitSet bits = bits();
        long days = (at - oldest(bits)) / DAY;
        if (bits.isEmpty() || days < ENOUGH || at - newest <= LIVELY) {
            return 1;
        }
        long seen = LongStream.rangeClosed(1, Math.min(days, WINDOW / DAY))
                .filter(day -> any(bits, at - day * DAY - 1, at - day * DAY + 1))
                .count();
        return (seen + 0.5) / (Math.min(days, WINDOW / DAY) + 1);
    }

    /** In how many hours of a day something appears, on average; none if too few days are known. */
    public Optional<Long> hoursADay(Instant now) {
        BitSet bits = bits();
        double days = Math.min(WINDOW, hour(now) - oldest(bits) + 1) / (double) DAY;
        return bits.isEmpty() || days < ENOUGH ? Optional.empty() : Optional.of(Math.round(bits.cardinality() / days));
    }

    /** How long nothing has appeared, to the hour; empty if nothing ever has. */
    Optional<Duration> sinceNews(Instant now) {
        return hours.length() == 0 ? Optional.empty() : Optional.of(Duration.ofHours(Math.max(0, hour(now) - newest)));
    }

    /** The silence now; none if too few days are known to say what is usual. */
    public Optional<Silence> silence(Instant now) {
        long at = hour(now);
        BitSet bits = bits();
        List<Long> alike = new ArrayList<>();
        List<Long> all = new ArrayList<>();
        for (long then = at - DAY; !bits.isEmpty() && then >= oldest(bits); then -= DAY) {
            if (then <= newest) {
                long silent = then - last(bits, then);
                all.add(silent);
                (isAroundWeekend(then) == isAroundWeekend(at) ? alike : new ArrayList<Long>()).add(silent);
            }
        }
        List<Long> usual = alike.size() >= ENOUGH ? alike : all;
        return usual.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(new Silence(Duration.ofHours(at - newest), Duration.ofHours(quantile(usual))));
    }

    private static long quantile(List<Long> values) {
        return values.stream()
                .sorted()
                .skip((long) Math.ceil(QUANTILE * values.size()) - 1)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAroundWeekend(long hour) {
        DayOfWeek day =
                Instant.ofEpochSecond(hour * 3600).atZone(ZoneOffset.UTC).getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY || day == DayOfWeek.MONDAY;
    }

    private static FeedRhythm of(LongStream hours) {
        long[] all = hours.toArray();
        if (all.length == 0) {
            return UNKNOWN;
        }
        long newest = LongStream.of(all).max().getAsLong();
        var bits = new BitSet(WINDOW);
        LongStream.of(all)
                .map(hour -> newest - hour)
                .filter(back -> back < WINDOW)
                .forEach(back -> bits.set((int) back));
        return new FeedRhythm(newest, new Binary(bits.toByteArray()));
    }

    private LongStream all() {
        return bits().stream().mapToLong(back -> newest - back);
    }

    private BitSet bits() {
        return BitSet.valueOf(hours.getData());
    }

    private long oldest(BitSet bits) {
        return newest - bits.length() + 1;
    }

    /** The last hour up to this one in which something appeared. */
    private long last(BitSet bits, long hour) {
        return newest - bits.nextSetBit((int) (newest - hour));
    }

    private boolean any(BitSet bits, long from, long to) {
        return LongStream.rangeClosed(from, to)
                .map(hour -> newest - hour)
                .anyMatch(back -> back >= 0 && back < WINDOW && bits.get((int) back));
    }

    private static long hour(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), 3600L);
    }
}
