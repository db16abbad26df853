package press.kiosque.feed;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed wants to be read, as it says itself: {@code ttl}, {@code skipHours} and {@code skipDays} of RSS 2.0
 * (https://www.rssboard.org/rss-specification), {@code sy:updatePeriod} of RSS 1.0's syndication module.
 *
 * @param minutes between two readings at least; 0 if it doesn't say
 * @param skipHours hours of the day, in GMT, in which it is not to be read
 * @param skipDays days of the week, in GMT, on which it is not to be read
 */
public record FeedPace(int minutes, List<Integer> skipHours, List<DayOfWeek> skipDays) {

    /** A feed that doesn't say. */
    static final FeedPace ANY = new FeedPace(0, List.of(), List.of());

    private static final int HOURS_OF_A_WEEK = 24 * 7;
    private static final int MINUTES_OF_A_YEAR = 366 * 24 * 60;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    public FeedPace {
        skipHours = List.copyOf(skipHours);
        skipDays = List.copyOf(skipDays);
    }

    /** What this element with the facts of a feed says. */
    static FeedPace of(Element head) {
        int ttl = number(text(head, "ttl")).orElse(0);
        return new FeedPace(Math.min(MINUTES_OF_A_YEAR, Math.max(ttl, period(head))), hours(head), days(head));
    }

    /** How long it wants to be left alone. */
    Duration atLeast() {
        return Duration.ofMinutes(minutes);
    }

    /** The first moment from then on at which it may be read; then itself if it rules out every hour. */
    Instant allowed(Instant then) {
        Instant at = then;
        for (int hour = 0; hour < HOURS_OF_A_WEEK; hour++) {
            if (!isSkipped(at.atZone(ZoneOffset.UTC))) {
                return at;
            }
            at = at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }
        return then;
    }

    private boolean isSkipped(ZonedDateTime at) {
        return skipHours.contains(at.getHour()) || skipDays.contains(at.getDayOfWeek());
    }

    private static int period(Element head) {
        int minutes =
                switch (text(head, "updateperiod").toLowerCase(Locale.ROOT)) {
                    case "hourly" -> 60;
                    case "daily" -> 24 * 60;
                    case "weekly" -> 7 * 24 * 60;
                    case "monthly" -> 30 * 24 * 60;
                    case "yearly" -> 365 * 24 * 60;
                    default -> 0;
                };
        return minutes / Math.max(1, number(text(head, "updatefrequency")).orElse(1));
    }

    /** Midnight is written 0 or 24. */
    private static List<Integer> hours(Element head) {
        return children(head, "skiphours").stream()
                .flatMap(hour -> number(hour).stream())
                .filter(hour -> hour <= 24)
                .map(hour -> hour % 24)
                .distinct()
                .toList();
    }

    private static List<DayOfWeek> days(Element head) {
        return children(head, "skipdays").stream()
                .flatMap(day -> Arrays.stream(DayOfWeek.values())
                        .filter(known -> known.name().equalsIgnoreCase(day)))
                .distinct()
                .toList();
    }

    private static List<String> children(Element head, String name) {
        return head.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .flatMap(child -> child.getChildren().stream())
                .map(Element::getTextNormalize)
                .toList();
    }

    private static String text(Element head, String name) {
        return head.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .map(Element::getTextNormalize)
                .findFirst()
                .orElse("");
    }

    private static Optional<Integer> number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
