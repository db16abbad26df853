package press.kiosque.subscriber;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wishes beyond topics and hours.
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
 */
public record Wishes(
        List<String> keywords,
        Map<String, Double> taste,
        List<String> muted,
        Set<String> alertTopics,
        @Nullable Integer mostADay,
        @Nullable QuietHours quiet,
        boolean breakQuiet,
        @Nullable Instant pausedUntil) {

    /** Nothing beyond topics and hours. */
    public static final Wishes NONE = new Wishes(List.of(), Map.of(), List.of(), Set.of(), null, null, false, null);

    public Wishes {
        keywords = List.copyOf(Objects.requireNonNullElse(keywords, List.of()));
        taste = Map.copyOf(Objects.requireNonNullElse(taste, Map.of()));
        muted = List.copyOf(Objects.requireNonNullElse(muted, List.of()));
        alertTopics = Set.copyOf(Objects.requireNonNullElse(alertTopics, Set.of()));
    }

    /** From one hour to another on the reader's own clock; over midnight if the second is the earlier one. */
    public record QuietHours(LocalTime from, LocalTime to) {}
}
