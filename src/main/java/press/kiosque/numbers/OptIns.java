package press.kiosque.numbers;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber;

/** Who began to agree to something, and who took all of it back, read from the whole log of consents. */
final class OptIns {

    private static final long GIVEN = 1;
    private static final int PURPOSE_BITS = 3;
    private static final List<Subscriber.Purpose> PURPOSES = List.of(Subscriber.Purpose.values());

    /** Of each reader, milliseconds with purpose and act in the lowest bits: a hundred thousand readers are kept at once. */
    private final Map<String, List<Long>> acts = new HashMap<>();

    void add(Consent consent) {
        long act = consent.at().toEpochMilli() << PURPOSE_BITS
                | (long) PURPOSES.indexOf(consent.purpose()) << 1
                | (consent.act() == Consent.Act.GIVEN ? GIVEN : 0);
        acts.computeIfAbsent(consent.subscriber(), reader -> new ArrayList<>(2)).add(act);
    }

    /** Every reader's changes from nothing to something and back, each reader's in order. */
    Stream<Change> changes() {
        return acts.entrySet().stream().flatMap(entry -> changes(entry.getKey(), entry.getValue()).stream());
    }

    private static List<Change> changes(String reader, List<Long> acts) {
        Collections.sort(acts);
        var changes = new ArrayList<Change>();
        long purposes = 0;
        for (long act : acts) {
            long purpose = 1L << ((act >> 1) & ((1 << (PURPOSE_BITS - 1)) - 1));
            long after = (act & GIVEN) == GIVEN ? purposes | purpose : purposes & ~purpose;
            if ((purposes == 0) != (after == 0)) {
                changes.add(new Change(reader, Instant.ofEpochMilli(act >> PURPOSE_BITS), after != 0));
            }
            purposes = after;
        }
        return changes;
    }

    /** The cohorts of all weeks in which somebody first joined. */
    List<Cohort> cohorts(String newsroom, ZoneId zone, Instant now) {
        var weeks = new TreeMap<LocalDate, List<List<Change>>>();
        acts.forEach((reader, log) -> {
            List<Change> changes = changes(reader, log);
            if (!changes.isEmpty()) {
                weeks.computeIfAbsent(monday(changes.get(0).at(), zone), week -> new ArrayList<>())
                        .add(changes);
            }
        });
        return weeks.entrySet().stream()
                .map(week -> cohort(newsroom, week.getKey(), week.getValue(), zone, now))
                .toList();
    }

    static LocalDate monday(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Cohort cohort(
            String newsroom, LocalDate week, List<List<Change>> readers, ZoneId zone, Instant now) {
        List<Long> still = Stream.iterate(week.plusWeeks(1), end -> end.plusWeeks(1))
                .map(end -> end.atStartOfDay(zone).toInstant())
                .takeWhile(end -> !end.isAfter(now))
                .map(end -> readers.stream().filter(log -> isIn(log, end)).count())
                .toList();
        return new Cohort(Cohort.id(newsroom, week), newsroom, week.toString(), readers.size(), still);
    }

    private static boolean isIn(List<Change> changes, Instant end) {
        boolean in = false;
        for (Change change : changes) {
            in = change.at().isBefore(end) ? change.in() : in;
        }
        return in;
    }

    /** A reader begins to agree to something, or agrees to nothing any more. */
    record Change(String reader, Instant at, boolean in) {}
}
