package press.kiosque.canary;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Notices;
import press.kiosque.newsroom.Warning;

/**
 * Listens for the canary: it is heard once a reader's row of the ledger was accepted and its echo came back. Silence is told in
 * the log when it begins and ends, in health, on the first page of the site and as gauges. Nodes that send none on its way tell in
 * health and on the first page what the others have seen.
 */
@Component
public class CanaryWatch implements HealthIndicator, Notices {

    private static final Logger LOG = LoggerFactory.getLogger(CanaryWatch.class);

    private final Duration within;
    private final CanaryTrail trail;
    private final CanarySilences silences;
    private final Clock clock;
    private final Map<String, Perch> perches = new ConcurrentHashMap<>();

    CanaryWatch(
            CanarySettings settings,
            CanaryTrail trail,
            CanarySilences silences,
            Clock clock,
            MeterRegistry meters,
            @Value("${kiosque.work.clock}") boolean flies) {
        this.within = settings.within();
        this.trail = trail;
        this.silences = silences;
        this.clock = clock;
        settings.readers().keySet().forEach(newsroom -> {
            perches.put(newsroom, Perch.listening(clock.instant()));
            if (flies) {
                show(newsroom, meters);
            }
        });
    }

    private void show(String newsroom, MeterRegistry meters) {
        Gauge.builder("kiosque.canary.age", () -> age(newsroom).toSeconds())
                .description("Since a canary last went the whole way; before the first, since the start")
                .baseUnit("seconds")
                .tag("newsroom", newsroom)
                .register(meters);
        Gauge.builder("kiosque.canary.silent", () -> perch(newsroom).isSilent() ? 1 : 0)
                .description("1 while a canary is missed")
                .tag("newsroom", newsroom)
                .register(meters);
    }

    private Duration age(String newsroom) {
        return Duration.between(perch(newsroom).heard(), clock.instant());
    }

    private Perch perch(String newsroom) {
        return perches.getOrDefault(newsroom, Perch.listening(clock.instant()));
    }

    /** A round begins. */
    void begins(Round round) {
        change(round.newsroom(), perch -> perch.begins(round));
    }

    /** The round could not even be handed over. */
    void fails(Round round, String words) {
        change(round.newsroom(), perch -> perch.fails(words));
    }

    private void change(String newsroom, UnaryOperator<Perch> change) {
        perches.computeIfPresent(newsroom, (name, perch) -> change.apply(perch));
    }

    /** Looks whether each newsroom's was heard. Called by the route {@code canary-watch}. */
    public void look() {
        perches.keySet().forEach(newsroom -> change(newsroom, perch -> look(newsroom, perch)));
    }

    private Perch look(String newsroom, Perch perch) {
        Round round = perch.round();
        if (round == null) {
            return perch.told(silences.of(newsroom));
        }
        Instant now = clock.instant();
        Optional<String> missing = Optional.ofNullable(perch.failure()).or(() -> trail.missing(round));
        if (missing.isEmpty()) {
            if (perch.isSilent()) {
                LOG.info("The canary is heard again: newsroom={} occasion={}", newsroom, round.occasion());
            }
            silences.end(newsroom);
            return perch.heardAt(now);
        }
        if (now.isBefore(round.began().plus(within))) {
            return perch;
        }
        if (!perch.isSilent()) {
            LOG.warn(
                    "The canary is silent: newsroom={} occasion={} cause={}",
                    newsroom,
                    round.occasion(),
                    missing.get());
        }
        silences.begin(newsroom, now, missing.get());
        return perch.missedAt(now, missing.get());
    }

    /** A warning and no more: the process itself may be well. */
    @Override
    public Health health() {
        var health = Health.up();
        perches.forEach((newsroom, perch) -> {
            if (perch.isSilent()) {
                health.status(Warning.STATUS)
                        .withDetail(newsroom, "silent since " + perch.silent() + ": " + perch.cause());
            } else {
                health.withDetail(newsroom, perch.round() == null ? "well since " + perch.heard() : "under way");
            }
        });
        return health.build();
    }

    @Override
    public List<Notice> of(String newsroom) {
        Perch perch = perch(newsroom);
        return perch.silent() == null ? List.of() : List.of(new Notice("canary-silent", perch.silent(), perch.cause()));
    }
}
