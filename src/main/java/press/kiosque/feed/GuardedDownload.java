package press.kiosque.feed;

import java.io.IOException;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Fetches what strangers name, as feeds are fetched: from the web alone, within bounded time and size, and never from our own
 * network. For other features that are given addresses.
 */
@Component
public class GuardedDownload implements AutoCloseable {

    /** The largest thing that Messenger brings. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(25);

    private final GuardedHttp http;
    private final int maxRedirects;

    GuardedDownload(FeedSettings settings) {
        this.http = new GuardedHttp(settings.within(LARGEST));
        this.maxRedirects = settings.maxRedirects();
    }

    /** What stands at this address; empty if it cannot be had. */
    public Optional<byte[]> get(String address) {
        try (GuardedHttp.Errand errand = http.errand()) {
            RedirectWay way = RedirectWay.from(address);
            HttpAnswer answer = errand.send(new HttpGet(way.at()));
            while (answer.redirect().isPresent()) {
                way = way.on(answer, maxRedirects);
                answer = errand.send(new HttpGet(way.at()));
            }
            return answer.status() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (GuardedHttp.GivenUp e) {
            return Optional.empty();
        }
    }

    /** Ends connections and threads. */
    @Override
    public void close() throws IOException {
        http.close();
    }
}
