package press.kiosque.subscriber;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wishes beyond topics and hours; what is not stored yet is not wished.
 *
 * @param keywords words and phrases followed, as the reader wrote them, oldest first
 * @param taste by topic, how much more (above 0) or less (below 0) of it the reader wants, from what they opened and
 *     said; between -1 and 1, absent for 0
 * @param muted ids of stories of which the reader wants to hear no more, newest last
 * @param alertTopics slugs of topics of which breaking news may be told at once
 * @param mostADay how many messages unasked a day at most; null for the newsroom's own limit
 * @param quiet when nothing comes unasked; null for never
 * @param breakQuiet whether breaking news may come in quiet hours all the same
 * @param pausedUntil until when nothing comes unasked; null if not paused
 * @param pausedFrom from when on, if the pause begins later; else null
 */
public record Wishes(
        List<String> keywords,
        Map<String, Double> taste,
        List<String> muted,
        Set<String> alertTopics,
        @Nullable Integer mostADay,
        @Nullable QuietHours quiet,
        Boolean breakQuiet,
        @Nullable Instant pausedUntil,
        @Nullable Instant pausedFrom) {

    /** Nothing beyond topics and hours. */
    public static final Wishes NONE = new Wishes(List.of(), Map.of(), List.of(), Set.of(), null, null, false, null);

    public Wishes {
        keywords = List.copyOf(Objects.requireNonNullElse(keywords, List.of()));
        taste = Map.copyOf(Objects.requireNonNullElse(taste, Map.of()));
        muted = List.copyOf(Objects.requireNonNullElse(muted, List.of()));
        alertTopics = Set.copyOf(Objects.requireNonNullElse(alertTopics, Set.of()));
        breakQuiet = Objects.requireNonNullElse(breakQuiet, false);
    }

    /** Wishes with no pause, or one that has begun. */
    public Wishes(
            List<String> keywords,
            Map<String, Double> taste,
            List<String> muted,
            Set<String> alertTopics,
            @Nullable Integer mostADay,
            @Nullable QuietHours quiet,
            Boolean breakQuiet,
            @Nullable Instant pausedUntil) {
        this(keywords, taste, muted, alertTopics, mostADay, quiet, breakQuiet, pausedUntil, null);
    }

    /** From one hour to another on the reader's own clock; over midnight if the second is the earlier one. */
    public record QuietHours(LocalTime from, LocalTime to) {
        public QuietHours {
            if (from.equals(to)) {
                throw new IllegalArgumentException("quiet hours from " + from + " to " + to + " would never end");
            }
        }

        /** Whether this hour is a quiet one. */
        public boolean hold(LocalTime hour) {
            return from.isBefore(to)
                    ? !hour.isBefore(from) && hour.isBefore(to)
                    : !hour.isBefore(from) || hour.isBefore(to);
        }

        /** The subscription as it comes with these quiet hours: one whose hour is quiet comes when they end. */
        Subscription spare(Subscription subscription) {
            if (!hold(subscription.hour())) {
                return subscription;
            }
            boolean nextDay = subscription.hour().isAfter(to);
            return new Subscription(
                    subscription.edition(), to, nextDay ? oneLater(subscription.days()) : subscription.days());
        }

        private static Set<DayOfWeek> oneLater(Set<DayOfWeek> days) {
            return days.stream().map(day -> day.plus(1)).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Whether nothing comes unasked at this moment, by the reader's pause. */
    public boolean paused(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil) && (pausedFrom == null || !now.isBefore(pausedFrom));
    }

    /** Whether a pause holds at this moment or is to begin. */
    public boolean pauses(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }
}
