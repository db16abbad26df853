package press.kiosque.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as the page shows it.
 *
 * @param condition how it is doing
 * @param last when it was last asked for
 * @param next null where it is due now, paused or over
 * @param articles that came in the last day
 * @param silence where it is longer than usual
 * @param hoursADay in how many hours of a day it brings news; null if too little is known
 * @param told whether its hub tells us of news
 */
record FeedRow(
        Feed feed,
        FeedCondition condition,
        @Nullable ZonedDateTime last,
        @Nullable ZonedDateTime next,
        long articles,
        FeedRhythm.@Nullable Silence silence,
        @Nullable Long hoursADay,
        boolean told) {

    static FeedRow of(Feed feed, ZonedDateTime now, long articles, boolean told) {
        Instant moment = now.toInstant();
        FeedState state = feed.state();
        var condition = FeedCondition.of(feed, moment);
        boolean waits = !feed.paused()
                && condition != FeedCondition.GONE
                && state.nextPollAt().isAfter(moment);
        Instant last = state.lastPolledAt();
        return new FeedRow(
                feed,
                condition,
                last == null ? null : last.atZone(now.getZone()),
                waits ? state.nextPollAt().atZone(now.getZone()) : null,
                articles,
                condition == FeedCondition.QUIET
                        ? state.rhythmOrUnknown().silence(moment).orElse(null)
                        : null,
                state.rhythmOrUnknown().hoursADay(moment).orElse(null),
                told);
    }

    /** Whether it is read at all. */
    public boolean isRead() {
        return !feed.paused() && condition != FeedCondition.GONE;
    }

    /** A feed that was removed, and when on the newsroom's clock. */
    record Removed(RemovedFeed gone, ZonedDateTime at) {}

    /** An entry of a feed that nobody has added yet. */
    record Dated(String title, @Nullable ZonedDateTime at) {}

    static List<Dated> dated(List<ParsedEntry> entries, ZoneId zone) {
        return entries.stream()
                .map(entry -> {
                    Instant at = entry.published() != null ? entry.published() : entry.updated();
                    return new Dated(entry.title(), at == null ? null : at.atZone(zone));
                })
                .toList();
    }
}
