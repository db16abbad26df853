package press.kiosque.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Occurrence.Outcome;
import press.kiosque.newsroom.Deeds;

/**
 * Makes a push of each time of a series, for route {@code push-series}. First it is decided, by a write that only one process
 * can win; then the push is inserted under an id that only this time has. So whoever dies in between, there is one.
 */
@Component
public class SeriesClock {

    private final SeriesBook book;
    private final SeriesStory story;
    private final Campaigns campaigns;
    private final Deeds deeds;
    private final Clock clock;

    SeriesClock(SeriesBook book, SeriesStory story, Campaigns campaigns, Deeds deeds, Clock clock) {
        this.book = book;
        this.story = story;
        this.campaigns = campaigns;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The ids of those for which there is something to do. */
    public List<String> due() {
        return book.due(clock.instant()).stream().map(Series::id).toList();
    }

    /** Does what there is to do for this series now; nothing if there is nothing. */
    public void advance(String id) {
        Instant now = clock.instant();
        book.change(id, series -> series.isDue(now) ? decided(series, now) : series)
                .map(series -> series.past().get(0).outcome())
                .ifPresent(outcome -> record(id, outcome));
        book.find(id).ifPresent(this::make);
    }

    private Series decided(Series series, Instant now) {
        Instant at = Objects.requireNonNull(series.next());
        if (now.isAfter(series.expires(at))) {
            return series.decided(at, Outcome.MISSED, null);
        }
        return story.at(series, at, now)
                .map(words -> series.decided(at, Outcome.PUSHED, series.push(at, words, now)))
                .orElseGet(() -> series.decided(at, Outcome.SKIPPED, null));
    }

    private void record(String id, Outcome outcome) {
        switch (outcome) {
            case SKIPPED -> deeds.record(Campaign.SYSTEM, "push-series.skipped", id);
            case MISSED -> deeds.record(Campaign.SYSTEM, "push-series.missed", id);
            case PUSHED -> {}
        }
    }

    private void make(Series series) {
        Campaign push = series.making();
        if (push == null) {
            return;
        }
        if (campaigns.addOnce(push)) {
            deeds.record(Campaign.SYSTEM, Deed.of(Move.SCHEDULE), push.id());
        }
        book.change(series.id(), seen -> push.equals(seen.making()) ? seen.made() : seen);
    }
}
