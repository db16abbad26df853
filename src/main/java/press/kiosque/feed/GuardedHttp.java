package press.kiosque.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URISyntaxException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Speaks HTTP with servers that we don't know: within bounded time and size, without following anything by itself, and
 * never with an address of our own network.
 */
@Component
class GuardedHttp implements AutoCloseable {

    private final FeedSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(1, GuardedHttp::thread);

    @Autowired
    GuardedHttp(FeedSettings settings) {
        this(
                settings,
                SystemDefaultDnsResolver.INSTANCE,
                address -> !settings.allowPrivate() && PrivateNetworks.contain(address));
    }

    /** With its own view of names, and of what is refused. */
    GuardedHttp(FeedSettings settings, DnsResolver names, Predicate<InetAddress> refused) {
        this.settings = settings;
        this.deadlines.setRemoveOnCancelPolicy(true);
        this.client = FeedClient.of(settings, new AddressGuard(names, refused));
    }

    /** Nothing came of a request; carries what to tell. */
    static final class GivenUp extends IOException {

        private final transient FetchResult.Failed failed;

        GivenUp(FetchResult.Failed failed) {
            super(failed.words());
            this.failed = failed;
        }

        FetchResult.Failed failed() {
            return failed;
        }
    }

    /** An answer whose body nobody reads. */
    private static final class Dropped extends IOException {

        private final transient HttpAnswer answer;

        Dropped(HttpAnswer answer) {
            super("answered " + answer.status());
            this.answer = answer;
        }
    }

    /** Requests that together may take as long as the settings say for one. */
    Errand errand() {
        return new Errand();
    }

    /** Ends connections and threads. */
    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "feed-deadlines");
        thread.setDaemon(true);
        return thread;
    }

    /** One or more requests, one after the other, under one deadline. */
    final class Errand implements AutoCloseable {

        private final ScheduledFuture<?> deadline =
                deadlines.schedule(this::stop, settings.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
        private volatile boolean timeIsUp;
        private volatile @Nullable HttpUriRequestBase current;

        /**
         * What the server answers. Only a good answer's body is read; from any other the connection is dropped, since left
         * to itself the client would read even an endless one to its end.
         *
         * @throws GivenUp if there is no answer within the bounds
         */
        HttpAnswer send(HttpUriRequestBase request) throws GivenUp {
            current = request;
            if (timeIsUp) {
                request.cancel();
            }
            try {
                WebAddress.check(request.getUri(), settings.allowPrivate());
                return client.execute(request, response -> read(request, response));
            } catch (Dropped e) {
                return e.answer;
            } catch (GivenUp e) {
                throw e;
            } catch (IOException | URISyntaxException e) {
                throw new GivenUp(timeIsUp ? tooSlow() : FetchFailures.of(e));
            }
        }

        private HttpAnswer read(HttpUriRequestBase request, ClassicHttpResponse response) throws IOException {
            try {
                if (response.getCode() / 100 == 2) {
                    return HttpAnswer.of(response, Body.of(response.getEntity(), settings.maxSize()));
                }
            } catch (GivenUp e) {
                request.cancel();
                throw e;
            }
            var answer = HttpAnswer.of(response, new byte[0]);
            if (response.getCode() != 304) {
                request.cancel();
                throw new Dropped(answer);
            }
            return answer;
        }

        private void stop() {
            timeIsUp = true;
            HttpUriRequestBase request = current;
            if (request != null) {
                request.cancel();
            }
        }

        private FetchResult.Failed tooSlow() {
            return new FetchResult.Failed(
                    FeedTrouble.TOO_SLOW,
                    "no whole answer within " + settings.totalTimeout().toSeconds() + " s");
        }

        @Override
        public void close() {
            deadline.cancel(false);
        }
    }
}
