package press.kiosque.campaign;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.delivery.Forecast;
import press.kiosque.newsroom.Aside;

/** Counts aside whom pushes would reach, since that is a scan of all readers. */
@Component
class ForecastBoard {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Audiences audiences;
    private final Aside<Forecast> counted;

    ForecastBoard(Audiences audiences) {
        this.audiences = audiences;
        this.counted = new Aside<>(2, FRESH);
    }

    /** The forecast, of half a minute ago at most; empty while it is being counted. */
    Optional<Forecast> of(Campaign push) {
        return counted.of(key(push), () -> audiences.forecast(push));
    }

    /** The same for a page that hardly waits. */
    Optional<Forecast> soon(Campaign push) {
        return counted.soon(key(push), () -> audiences.forecast(push));
    }

    /** The same of what comes of a series. */
    Optional<Forecast> of(Series series) {
        return counted.of(key(series), () -> audiences.forecast(series));
    }

    /** The same for a page that hardly waits. */
    Optional<Forecast> soon(Series series) {
        return counted.soon(key(series), () -> audiences.forecast(series));
    }

    private static String key(Series series) {
        return "series " + series.id() + "/" + series.version();
    }

    private static String key(Campaign push) {
        return "push " + push.id() + "/" + push.version();
    }

    @PreDestroy
    void close() {
        counted.close();
    }
}
