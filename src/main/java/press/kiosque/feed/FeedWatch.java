package press.kiosque.feed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Gauges;

/**
 * Looks at all feeds together: how many are in which condition, and whether a newsroom has been silent for longer than is
 * usual for it at this time of day. Told in the log when it begins and ends, in health, and as gauges.
 */
@Component
public class FeedWatch implements HealthIndicator {

    private static final Logger log = LoggerFactory.getLogger(FeedWatch.class);

    private final Feeds feeds;
    private final Clock clock;
    private final MultiGauge conditions;
    private final MultiGauge silences;
    private final MultiGauge sinceNews;
    private volatile Look last = new Look(Map.of(), Map.of(), Map.of());

    FeedWatch(Feeds feeds, MeterRegistry meters, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
        this.conditions = MultiGauge.builder("kiosque.feeds")
                .description("Feeds by condition")
                .register(meters);
        this.silences = MultiGauge.builder("kiosque.newsroom.silent")
                .description("1 while a newsroom is silent for longer than is usual at this time of day")
                .register(meters);
        this.sinceNews = MultiGauge.builder("kiosque.newsroom.silence")
                .description("How long a newsroom's feeds have brought nothing new, to the hour")
                .baseUnit("seconds")
                .register(meters);
    }

    /**
     * What was seen: how many feeds are in each condition, the unusual silence of each newsroom, and how long each has
     * brought nothing.
     */
    private record Look(
            Map<FeedCondition, Long> conditions,
            Map<String, Optional<FeedRhythm.Silence>> newsrooms,
            Map<String, Duration> sinceNews) {

        Set<String> silent() {
            return newsrooms.entrySet().stream()
                    .filter(newsroom -> newsroom.getValue().isPresent())
                    .map(Map.Entry::getKey)
                    .collect(toSet());
        }
    }

    /** Looks anew. Called by the route {@code feed-watch}. */
    public synchronized void look() {
        Instant now = clock.instant();
        List<Feed> all = feeds.all();
        Map<String, Optional<FeedRhythm.Silence>> newsrooms = new TreeMap<>();
        Map<String, Duration> sinceNews = new TreeMap<>();
        all.stream().collect(groupingBy(Feed::newsroom)).forEach((newsroom, own) -> {
            FeedRhythm rhythm = together(own);
            newsrooms.put(newsroom, alarm(rhythm, now));
            rhythm.sinceNews(now).ifPresent(since -> sinceNews.put(newsroom, since));
        });
        var seen = new Look(
                all.stream().collect(groupingBy(feed -> FeedCondition.of(feed, now), counting())),
                newsrooms,
                sinceNews);
        tell(seen);
        last = seen;
    }

    /** The newsroom's silence, if it is so long that somebody should look. */
    public Optional<FeedRhythm.Silence> alarm(String newsroom) {
        return alarm(together(feeds.of(newsroom)), clock.instant());
    }

    private static FeedRhythm together(List<Feed> own) {
        return FeedRhythm.together(own.stream()
                .filter(feed -> !feed.paused())
                .map(feed -> feed.state().rhythmOrUnknown())
                .toList());
    }

    private static Optional<FeedRhythm.Silence> alarm(FeedRhythm rhythm, Instant now) {
        return rhythm.silence(now).filter(FeedRhythm.Silence::isUnusual);
    }

    private void tell(Look seen) {
        conditions.register(
                Arrays.stream(FeedCondition.values())
                        .map(condition -> MultiGauge.Row.of(
                                Tags.of("condition", condition.name()),
                                seen.conditions().getOrDefault(condition, 0L)))
                        .toList(),
                true);
        Gauges.show(silences, "newsroom", seen.newsrooms(), silence -> silence.isPresent() ? 1 : 0);
        Gauges.show(sinceNews, "newsroom", seen.sinceNews(), Duration::toSeconds);
        seen.silent().stream()
                .filter(newsroom -> !last.silent().contains(newsroom))
                .forEach(newsroom -> log.warn("A newsroom is silent for longer than usual: newsroom={}", newsroom));
        last.silent().stream()
                .filter(newsroom -> !seen.silent().contains(newsroom))
                .forEach(newsroom -> log.info("A newsroom is heard again: newsroom={}", newsroom));
    }

    /** Always up, since a feed's trouble is no reason to start Kiosque anew; what is wrong stands in the details. */
    @Override
    public Health health() {
        Look seen = last;
        Map<String, Object> details = new HashMap<>();
        seen.conditions().forEach((condition, count) -> details.put(condition.name(), count));
        return Health.up()
                .withDetails(details)
                .withDetail("silentNewsrooms", List.copyOf(seen.silent()))
                .build();
    }
}
