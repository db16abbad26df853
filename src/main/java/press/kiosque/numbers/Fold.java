package press.kiosque.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.kiosque.campaign.Campaign;
import press.kiosque.delivery.Delivery;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.digest.DigestOccasion;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.numbers.DayCount.By;
import press.kiosque.opening.Openings.Opened;
import press.kiosque.subscriber.Seen;

/** Counts the days from one to another, from what is handed to it in one pass. */
final class Fold {

    /** The key of what was asked for in the thread, among editions. */
    static final String ASKED = "asked";

    private static final Pattern CODE = Pattern.compile("[A-Z_]+");

    private final Newsroom newsroom;
    private final Told told;
    private final Map<String, Seen> seen;
    private final Acts acts;
    private final TreeMap<LocalDate, DayCount> days = new TreeMap<>();

    /**
     * A fold of all days from this one to that.
     *
     * @param seen by reader, how far each has come
     * @param acts what readers did until a day after the last
     */
    Fold(Newsroom newsroom, LocalDate from, LocalDate to, Told told, Map<String, Seen> seen, Acts acts) {
        this.newsroom = newsroom;
        this.told = told;
        this.seen = seen;
        this.acts = acts;
        from.datesUntil(to.plusDays(1)).forEach(day -> days.put(day, new DayCount()));
    }

    /** A row of the ledger; those claimed within a day after the last day decide what acts answered. */
    void add(Delivery row) {
        boolean counts = (row.kind().unasked() || !row.articles().isEmpty())
                && !row.occasion().startsWith(Campaign.TEST);
        if (!counts) {
            return;
        }
        if (row.sent()) {
            acts.sent(row);
        }
        DayCount day = days.get(local(row.claimedAt()).toLocalDate());
        if (day != null) {
            count(day, row);
        }
    }

    private void count(DayCount day, Delivery row) {
        if (row.kind().unasked()) {
            reach(day, row);
        }
        if (row.sent()) {
            day.count(keys(row, row.articles()), tally(row, 0));
            if (!row.opened().isEmpty()) {
                day.count(keys(row, row.opened()), new Tally(0, 0, 0, 0, 1, 0));
            }
        }
    }

    private Tally tally(Delivery row, long stopped) {
        Seen upTo = seen.get(row.subscriber());
        boolean read = !row.opened().isEmpty() || (upTo != null && isUpTo(upTo.readUpTo(), row));
        boolean delivered = read || (upTo != null && isUpTo(upTo.deliveredUpTo(), row));
        return new Tally(1, delivered ? 1 : 0, read ? 1 : 0, 0, 0, stopped);
    }

    private static boolean isUpTo(@Nullable Instant moment, Delivery row) {
        return moment != null && !moment.isBefore(row.claimedAt());
    }

    /** What is tried again counts with its last attempt. */
    private static void reach(DayCount day, Delivery row) {
        if (row.sent()) {
            day.reached(
                    true,
                    row.rule() == null ? Outcome.ACCEPTED.name() : row.rule().name());
        } else if (row.outcome() != null
                && row.outcome() != Outcome.DEFERRED
                && (row.outcome() != Outcome.UNKNOWN || row.attempt() > 1)) {
            String reason = row.reason();
            day.reached(
                    false,
                    reason != null && CODE.matcher(reason).matches()
                            ? reason
                            : row.outcome().name());
        }
    }

    /** Openings that name nobody. */
    void add(Opened opened) {
        DayCount day = days.get(local(opened.hour()).toLocalDate());
        if (day != null && !opened.occasion().startsWith(Campaign.TEST)) {
            Set<By> keys = about(List.of(opened.article()));
            keys.add(new By(Part.ALL, ""));
            keys.add(occasion(opened.occasion()));
            day.count(keys, new Tally(0, 0, 0, 0, opened.times(), 0));
        }
    }

    /** A reader joined by a link with this reference, or left. */
    void add(OptIns.Change change, String reference) {
        DayCount day = days.get(local(change.at()).toLocalDate());
        if (day != null && change.in()) {
            day.joined(reference);
        } else if (day != null) {
            day.left();
        }
    }

    /**
     * The days, counted.
     *
     * @param totals by day, how many agree to something at its end
     */
    List<DayNumbers> numbers(Map<LocalDate, Long> totals, Instant now) {
        acts.answers().forEach(this::answer);
        return days.entrySet().stream()
                .map(day ->
                        day.getValue().numbers(newsroom.id(), day.getKey(), totals.getOrDefault(day.getKey(), 0L), now))
                .toList();
    }

    private void answer(Acts.Act act) {
        Delivery row = act.message();
        DayCount day = days.get(local(row.claimedAt()).toLocalDate());
        if (day == null) {
            return;
        }
        if (act.isStop()) {
            day.count(keys(row, row.articles()), new Tally(0, 0, 0, 0, 0, 1));
        } else {
            List<String> about = row.articles().contains(act.article()) ? List.of(act.article()) : List.of();
            day.tapped(row.id(), keys(row, about));
        }
    }

    private Set<By> keys(Delivery row, List<String> articles) {
        Set<By> keys = about(articles);
        keys.add(new By(Part.ALL, ""));
        keys.add(new By(
                Part.HOUR,
                String.format(Locale.ROOT, "%02d", local(row.claimedAt()).getHour())));
        keys.add(row.kind() == DeliveryKind.REPLY ? new By(Part.EDITION, ASKED) : occasion(row.occasion()));
        return keys;
    }

    private Set<By> about(List<String> articles) {
        var keys = new HashSet<By>();
        told.stories(articles).forEach(story -> keys.add(new By(Part.STORY, story)));
        told.topics(articles).forEach(topic -> keys.add(new By(Part.TOPIC, topic)));
        return keys;
    }

    private static By occasion(String occasion) {
        if (occasion.startsWith(Campaign.OCCASION)) {
            return new By(Part.PUSH, occasion.substring(Campaign.OCCASION.length()));
        }
        return new By(Part.EDITION, DigestOccasion.edition(occasion).orElse(ASKED));
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(newsroom.zone());
    }

    /** When a day begins in this zone. */
    static Instant start(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.MIN).atZone(zone).toInstant();
    }
}
