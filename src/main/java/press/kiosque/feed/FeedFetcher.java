package press.kiosque.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Asks a newsroom's server for a feed: only for what changed, within bounded time and size, and never at an address of
 * our own network.
 */
@Component
class FeedFetcher implements AutoCloseable {

    /** Thrown to drop the connection at once: left to itself, the client reads even an endless answer to its end. */
    private static final class GivenUp extends IOException {

        private final FetchResult.Failed failed;

        GivenUp(HttpGet request, FetchResult.Failed failed) {
            super(failed.words());
            request.cancel();
            this.failed = failed;
        }
    }

    private final FeedSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(1, FeedFetcher::thread);

    @Autowired
    FeedFetcher(FeedSettings settings) {
        this(settings, address -> !settings.allowPrivate() && PrivateNetworks.contain(address));
    }

    /** A fetcher with its own view of what is refused. */
    FeedFetcher(FeedSettings settings, Predicate<InetAddress> refused) {
        this.settings = settings;
        this.deadlines.setRemoveOnCancelPolicy(true);
        this.client = FeedClient.of(settings, new AddressGuard(SystemDefaultDnsResolver.INSTANCE, refused));
    }

    /**
     * What the feed's server answers.
     *
     * @param etag of the version that we know
     * @param lastModified of the version that we know
     */
    FetchResult fetch(String url, @Nullable String etag, @Nullable String lastModified) {
        HttpGet request;
        try {
            request = new HttpGet(URI.create(url));
        } catch (IllegalArgumentException e) {
            return new FetchResult.Failed(FeedTrouble.BAD_ADDRESS, "no address: " + url);
        }
        ask(request, HttpHeaders.IF_NONE_MATCH, etag);
        ask(request, HttpHeaders.IF_MODIFIED_SINCE, lastModified);
        var deadline =
                deadlines.schedule(request::cancel, settings.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return fetch(request);
        } finally {
            deadline.cancel(false);
        }
    }

    /** Ends connections and threads. */
    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }

    private FetchResult fetch(HttpGet request) {
        var context = HttpClientContext.create();
        try {
            return client.execute(request, context, response -> result(request, response, address(request, context)));
        } catch (GivenUp e) {
            return e.failed;
        } catch (IOException e) {
            return request.isCancelled()
                    ? new FetchResult.Failed(
                            FeedTrouble.TOO_SLOW,
                            "no whole answer within " + settings.totalTimeout().toSeconds() + " s")
                    : FetchFailures.of(e);
        }
    }

    private FetchResult result(HttpGet request, ClassicHttpResponse response, URI url) throws IOException {
        int status = response.getCode();
        if (status == 304) {
            return new FetchResult.NotModified();
        }
        if (status / 100 != 2) {
            throw new GivenUp(
                    request,
                    FetchFailures.of(status, response.getReasonPhrase(), header(response, HttpHeaders.RETRY_AFTER)));
        }
        return new FetchResult.Fetched(
                body(request, response),
                header(response, HttpHeaders.CONTENT_TYPE),
                header(response, HttpHeaders.ETAG),
                header(response, HttpHeaders.LAST_MODIFIED),
                url);
    }

    private byte[] body(HttpGet request, ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        int most = (int) settings.maxSize().toBytes();
        byte[] bytes = response.getEntity().getContent().readNBytes(most + 1);
        if (bytes.length > most) {
            var words = "larger than " + settings.maxSize().toMegabytes() + " MB";
            throw new GivenUp(request, new FetchResult.Failed(FeedTrouble.TOO_LARGE, words));
        }
        return bytes;
    }

    private static URI address(HttpGet request, HttpClientContext context) {
        var hops = context.getRedirectLocations();
        return hops == null || hops.size() == 0 ? uri(request) : hops.get(hops.size() - 1);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "feed-deadlines");
        thread.setDaemon(true);
        return thread;
    }

    private static URI uri(HttpGet request) {
        try {
            return request.getUri();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the request was made from an address", e);
        }
    }

    private static void ask(HttpGet request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
