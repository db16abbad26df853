package press.kiosque.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** A fetcher with its settings, for which one address of this machine, 127.0.0.1, stands for the world outside. */
final class Fetching implements AutoCloseable {

    static final Instant NOW = Instant.parse("2025-02-10T12:00:00Z");

    private final GuardedHttp http;
    private final FeedFetcher fetcher;

    Fetching(FeedSettings settings, DnsResolver names, Predicate<InetAddress> refused) {
        http = new GuardedHttp(settings, names, refused);
        fetcher = new FeedFetcher(http, settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** With the defaults but for these. */
    static Fetching with(Map<String, String> settings) {
        FeedSettings all = FeedSamples.settings(settings);
        return new Fetching(
                all, SystemDefaultDnsResolver.INSTANCE, address -> !all.allowPrivate() && isNotTheWorld(address));
    }

    static boolean isNotTheWorld(InetAddress address) {
        return PrivateNetworks.contain(address) && !address.getHostAddress().equals("127.0.0.1");
    }

    FetchResult fetch(String url) {
        return fetcher.fetch(url, null, null);
    }

    FetchResult.Fetched fetched(String url) {
        return (FetchResult.Fetched) fetch(url);
    }

    FetchResult.Failed failed(String url) {
        return (FetchResult.Failed) fetch(url);
    }

    FetchResult fetch(String url, FetchResult.ServerSaid known) {
        return fetcher.fetch(url, known.etag(), known.lastModified());
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
