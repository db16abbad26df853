package press.kiosque.campaign;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.campaign.Occurrence.Outcome;
import press.kiosque.delivery.Forecast;
import press.kiosque.message.Phone;
import press.kiosque.newsroom.Newsroom;

/** What the pages show of series, with times in the newsroom's zone. */
@Component
@ConditionalOnWebApplication
class SeriesView {

    private static final int NEXT = 3;

    private final SeriesBook book;
    private final Campaigns campaigns;
    private final CampaignView view;
    private final ForecastBoard forecasts;

    SeriesView(SeriesBook book, Campaigns campaigns, CampaignView view, ForecastBoard forecasts) {
        this.book = book;
        this.campaigns = campaigns;
        this.view = view;
        this.forecasts = forecasts;
    }

    /** Those of a newsroom, the newest first. */
    List<Shown> of(Newsroom newsroom, Locale language) {
        Map<String, String> topics = view.topics(newsroom.id(), language);
        return book.of(newsroom.id()).stream()
                .map(series -> shown(series, topics, newsroom.zone()))
                .toList();
    }

    /** One of them. */
    Shown of(Series series, ZoneId zone, Locale language) {
        return shown(series, view.topics(series.newsroom(), language), zone);
    }

    private static Shown shown(Series series, Map<String, String> names, ZoneId zone) {
        List<String> topics = series.audience().topics().stream()
                .map(slug -> names.getOrDefault(slug, slug))
                .sorted()
                .toList();
        Instant next = series.next();
        List<ZonedDateTime> times = next == null
                ? List.of()
                : series.rhythm().from(next, NEXT).stream()
                        .map(time -> time.atZone(zone))
                        .toList();
        return new Shown(series, topics, times);
    }

    /** How phones would show its own words now; none if it has none. */
    List<Phone> phones(Series series, Instant now) {
        Content words = series.content();
        return words == null ? List.of() : view.phones(series.push(now, words, now), Title.FIRST);
    }

    /** Whom it would reach if it came now; empty while they are counted, and once it has ended. */
    Optional<Forecast> forecast(Series series) {
        return series.state() == State.DONE ? Optional.empty() : forecasts.of(series);
    }

    /** What became of its last times, the latest first. */
    List<Past> past(Series series, ZoneId zone) {
        Map<String, Campaign> pushes = campaigns
                .find(series.past().stream().map(Occurrence::push).toList())
                .stream()
                .collect(toMap(Campaign::id, identity()));
        return series.past().stream()
                .map(time -> new Past(time.at().atZone(zone), time.outcome(), pushes.get(time.push())))
                .toList();
    }

    /**
     * A series as the pages show it.
     *
     * @param topics names of those that it is for
     * @param next its next times, three at most; none once it has ended
     */
    record Shown(Series series, List<String> topics, List<ZonedDateTime> next) {}

    /**
     * One of its past times.
     *
     * @param push what was made of it; null if nothing was, or an editor has discarded it since
     */
    record Past(ZonedDateTime at, Outcome outcome, @Nullable Campaign push) {}
}
