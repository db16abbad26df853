package press.kiosque.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.campaign.Campaign.State;
import press.kiosque.delivery.DeliveryKind;
import press.kiosque.delivery.Forecast;
import press.kiosque.newsroom.Ahead;
import press.kiosque.newsroom.Newsroom;

/** Tells which pushes are to go, those that still need a yes among them, and what comes of series; whom they would reach now. */
@Component
@ConditionalOnWebApplication
class PushesAhead implements Ahead {

    private static final int TIMES = 3;

    private final Campaigns campaigns;
    private final SeriesBook book;
    private final ForecastBoard forecasts;

    PushesAhead(Campaigns campaigns, SeriesBook book, ForecastBoard forecasts) {
        this.campaigns = campaigns;
        this.book = book;
        this.forecasts = forecasts;
    }

    @Override
    public List<Coming> of(Newsroom newsroom, Instant until, Locale language) {
        Stream<Coming> pushes = campaigns.ahead(newsroom.id()).stream()
                .filter(push -> push.state() != State.DRAFT)
                .flatMap(push -> planned(push).stream());
        Stream<Coming> series = book.of(newsroom.id()).stream()
                .filter(each -> each.state() == State.SCHEDULED)
                .flatMap(each -> times(each, until));
        return Stream.concat(pushes, series)
                .filter(coming -> !coming.at().isAfter(until))
                .toList();
    }

    private Optional<Coming> planned(Campaign push) {
        return Optional.ofNullable(push.plan())
                .map(plan -> new Coming(
                        plan.at(),
                        push.kind().delivery().name(),
                        push.title(),
                        push.state() == State.AWAITING_APPROVAL ? "push.state.AWAITING_APPROVAL" : "",
                        "/admin/pushes/" + push.id(),
                        whom(forecasts.soon(push))));
    }

    private Stream<Coming> times(Series series, Instant until) {
        return series.rhythm().from(Objects.requireNonNull(series.next()), TIMES).stream()
                .filter(time -> !time.isAfter(until))
                .map(time -> new Coming(
                        time,
                        DeliveryKind.PUSH.name(),
                        Objects.requireNonNullElse(series.title(), ""),
                        series.title() == null ? "series.best" : "series.state.SCHEDULED",
                        "/admin/pushes/series/" + series.id(),
                        whom(forecasts.soon(series))));
    }

    private static @Nullable Whom whom(Optional<Forecast> forecast) {
        return forecast.map(Forecast::whom).orElse(null);
    }
}
