package press.kiosque.messenger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.message.Pace;
import press.kiosque.newsroom.NewsroomSettings;

/** Looks now and then which Pages take nothing, so that a scrape asks nobody; why is the health's to tell. */
@Component
public class PageMeters {

    private final Set<String> newsrooms;
    private final PagePaces paces;
    private final MultiGauge paused;

    PageMeters(NewsroomSettings settings, PagePaces paces, MeterRegistry meters) {
        this.newsrooms = settings.newsrooms().keySet();
        this.paces = paces;
        this.paused = MultiGauge.builder("kiosque.page.paused")
                .description("1 while a Page takes no messages: stopped by Meta, or asked to wait")
                .register(meters);
    }

    /** Looks anew, one at a time so that an older look never replaces a newer. Called by the route {@code page-watch}. */
    public synchronized void look() {
        paused.register(
                newsrooms.stream()
                        .map(newsroom -> MultiGauge.Row.of(
                                Tags.of("newsroom", newsroom), paces.of(newsroom) instanceof Pace.Paused ? 1 : 0))
                        .toList(),
                true);
    }
}
