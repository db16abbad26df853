package press.kiosque.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a newsroom's server for a feed: only for what changed, and wherever the server sends us, if we may go there. */
@Component
class FeedFetcher {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

    private final GuardedHttp http;
    private final FeedSettings settings;
    private final Clock clock;

    FeedFetcher(GuardedHttp http, FeedSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the feed's server answers.
     *
     * @param etag of the version that we know
     * @param lastModified of the version that we know
     */
    FetchResult fetch(String url, @Nullable String etag, @Nullable String lastModified) {
        try (var errand = http.errand()) {
            var way = RedirectWay.from(url);
            HttpAnswer answer = errand.send(request(way.at(), etag, lastModified));
            while (answer.redirect().isPresent()) {
                way = way.on(answer, settings.maxRedirects());
                answer = errand.send(request(way.at(), etag, lastModified));
            }
            boolean asked = etag != null || lastModified != null;
            return asked && answer.status() == 304
                    ? new FetchResult.NotModified(said(answer, way))
                    : result(answer, way);
        } catch (GuardedHttp.GivenUp e) {
            return e.failed();
        }
    }

    private static HttpGet request(URI address, @Nullable String etag, @Nullable String lastModified) {
        var request = new HttpGet(address);
        if (etag != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, etag);
        }
        if (lastModified != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, lastModified);
        }
        return request;
    }

    private FetchResult result(HttpAnswer answer, RedirectWay way) {
        if (answer.status() / 100 != 2) {
            return FetchFailures.of(answer, clock.instant());
        }
        return new FetchResult.Fetched(
                answer.body(), answer.headers().get("content-type"), way.at(), said(answer, way));
    }

    private static FetchResult.ServerSaid said(HttpAnswer answer, RedirectWay way) {
        return new FetchResult.ServerSaid(
                answer.headers().get("etag"),
                answer.headers().get("last-modified"),
                freshFor(answer),
                way.forGood(),
                answer.headers().get("link"));
    }

    private static Duration freshFor(HttpAnswer answer) {
        Matcher age = MAX_AGE.matcher(answer.header(HttpHeaders.CACHE_CONTROL).orElse(""));
        return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : Duration.ZERO;
    }
}
