package press.kiosque.digest;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.Forecast;
import press.kiosque.delivery.ReachForecast;
import press.kiosque.newsroom.Ahead;
import press.kiosque.newsroom.Aside;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.subscriber.Subscriber;

/** Tells which editions come, and whom they would reach at readers' own hours if nobody wrote until then. */
@Component
@ConditionalOnWebApplication
class EditionsAhead implements Ahead {

    /** A scan of all readers, for a page that is often opened. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final EditionView view;
    private final ReachForecast forecast;
    private final Clock clock;
    private final Aside<Counted> counted = new Aside<>(1, FRESH);

    EditionsAhead(EditionView view, ReachForecast forecast, Clock clock) {
        this.view = view;
        this.forecast = forecast;
        this.clock = clock;
    }

    @Override
    public List<Coming> of(Newsroom newsroom, Instant until, Locale language) {
        Optional<Counted> known = counted.soon(newsroom.id(), () -> count(newsroom.id(), until));
        return view.rows(newsroom, clock.instant(), language).stream()
                .map(row -> coming(row, known))
                .filter(coming -> !coming.at().isAfter(until))
                .toList();
    }

    private static Coming coming(EditionView.Row row, Optional<Counted> known) {
        String occasion = occasion(row.edition().slug());
        Instant at = known.flatMap(counted -> counted.first(occasion))
                .orElseGet(() -> row.next().toInstant());
        @Nullable Whom whom = known.map(counted -> counted.whom(occasion)).orElse(null);
        return new Coming(at, DeliveryKind.DIGEST.name(), row.name(), "", "/admin/editions", whom);
    }

    /** As the ledger names it, but for the day: permissions for one message hold for any. */
    private static String occasion(String edition) {
        return DigestOccasion.of(edition, "ahead");
    }

    private Counted count(String newsroom, Instant until) {
        Instant now = clock.instant();
        var first = new HashMap<String, Instant>();
        Function<Subscriber, Map<String, Instant>> turns = reader -> {
            Map<String, Instant> due = reader.editionsUntil(until, now).entrySet().stream()
                    .collect(toMap(one -> occasion(one.getKey()), Map.Entry::getValue));
            due.forEach((occasion, at) -> first.merge(occasion, at, BinaryOperator.minBy(Comparator.naturalOrder())));
            return due;
        };
        return new Counted(forecast.ofEach(newsroom, DeliveryKind.DIGEST, turns), first);
    }

    @PreDestroy
    void close() {
        counted.close();
    }

    /** Whom each occasion would reach, and when its first reader's turn comes. */
    private record Counted(Map<String, Forecast> forecasts, Map<String, Instant> first) {

        Optional<Instant> first(String occasion) {
            return Optional.ofNullable(first.get(occasion));
        }

        Whom whom(String occasion) {
            return Optional.ofNullable(forecasts.get(occasion))
                    .map(Forecast::whom)
                    .orElseGet(() -> new Whom(0, 0, Map.of()));
        }
    }
}
