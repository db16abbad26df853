package press.kiosque.numbers;

import com.mongodb.client.MongoCursor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import press.kiosque.article.Articles;
import press.kiosque.conversation.Transcript;
import press.kiosque.conversation.TranscriptLine;
import press.kiosque.delivery.Deliveries;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.opening.Openings;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Seen;
import press.kiosque.subscriber.SeenBook;

/**
 * Counts days from what is held about readers, in one pass over each collection: readers, consents, transcript, ledger. On
 * the embedded database each is a scan, so nobody who waits for a page calls this.
 */
@Component
class DayFolder {

    /** Whoever joins has opened the thread a while before. */
    private static final Duration ARRIVAL = Duration.ofDays(2);

    private final SeenBook presence;
    private final Consents consents;
    private final Transcript transcript;
    private final Deliveries deliveries;
    private final Openings openings;
    private final Articles articles;
    private final Clock clock;

    DayFolder(
            SeenBook presence,
            Consents consents,
            Transcript transcript,
            Deliveries deliveries,
            Openings openings,
            Articles articles,
            Clock clock) {
        this.presence = presence;
        this.consents = consents;
        this.transcript = transcript;
        this.deliveries = deliveries;
        this.openings = openings;
        this.articles = articles;
        this.clock = clock;
    }

    /** What was counted. */
    record Folded(List<DayNumbers> days, List<Cohort> cohorts) {}

    /** Counts the days from this one to that as things stand now; the same again gives the same. */
    Folded fold(Newsroom newsroom, LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        Instant begin = Fold.start(from, newsroom.zone());
        Instant end = Fold.start(to.plusDays(1), newsroom.zone());
        OptIns optIns = optIns(newsroom);
        var acts = new Acts();
        var references = new HashMap<String, String>();
        each(
                transcript.heard(newsroom.id(), begin.minus(ARRIVAL), end.plus(Acts.ANSWER)),
                line -> hear(line, acts, references));
        optIns.changes()
                .filter(change -> !change.in() && change.at().isBefore(end.plus(Acts.ANSWER)))
                .filter(change -> change.at().isAfter(begin))
                .forEach(change -> acts.stop(change.reader(), change.at()));
        var fold = new Fold(newsroom, from, to, new Told(articles), seen(newsroom), acts);
        each(deliveries.between(newsroom.id(), begin, end.plus(Acts.ANSWER)), fold::add);
        openings.between(newsroom.id(), begin, end).forEach(fold::add);
        optIns.changes().forEach(change -> fold.add(change, references.getOrDefault(change.reader(), "")));
        return new Folded(
                fold.numbers(totals(optIns, newsroom, from, to), now),
                optIns.cohorts(newsroom.id(), newsroom.zone(), now));
    }

    private static void hear(TranscriptLine line, Acts acts, Map<String, String> references) {
        if (line.kind().equals("tapped")) {
            acts.tap(line.subscriber(), line.at(), line.payload());
        } else if (line.kind().equals("opened") && line.payload() != null) {
            references.put(line.subscriber(), line.payload());
        }
    }

    private OptIns optIns(Newsroom newsroom) {
        var optIns = new OptIns();
        each(consents.ofNewsroom(newsroom.id()), optIns::add);
        return optIns;
    }

    private Map<String, Seen> seen(Newsroom newsroom) {
        var seen = new HashMap<String, Seen>();
        each(presence.of(newsroom.id()), reader -> seen.put(reader.reader(), reader));
        return seen;
    }

    private static Map<LocalDate, Long> totals(OptIns optIns, Newsroom newsroom, LocalDate from, LocalDate to) {
        var changes = new TreeMap<LocalDate, Long>();
        optIns.changes()
                .forEach(change -> changes.merge(
                        change.at().atZone(newsroom.zone()).toLocalDate(), change.in() ? 1L : -1L, Long::sum));
        var totals = new HashMap<LocalDate, Long>();
        from.datesUntil(to.plusDays(1))
                .forEach(day -> totals.put(
                        day,
                        changes.headMap(day, true).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
        return totals;
    }

    private static <T> void each(MongoCursor<T> cursor, Consumer<T> act) {
        try (cursor) {
            cursor.forEachRemaining(act);
        }
    }

    /** The day on which the newsroom's first reader agreed to something; this one if nobody has. */
    LocalDate firstDay(Newsroom newsroom) {
        return optIns(newsroom)
                .changes()
                .map(change -> change.at().atZone(newsroom.zone()).toLocalDate())
                .min(LocalDate::compareTo)
                .orElseGet(() -> clock.instant().atZone(newsroom.zone()).toLocalDate());
    }
}
