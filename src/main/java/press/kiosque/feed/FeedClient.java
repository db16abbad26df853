package press.kiosque.feed;

import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/**
 * Sets up the HTTP client for feeds. It undoes no compression, since only the parser knows how much of it is too much; it
 * remembers no cookies and tries nothing twice.
 */
final class FeedClient {

    private static final String ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json,"
            + " application/rdf+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1";

    /** Feeds of one host that are asked for at the same time. */
    private static final int PER_HOST = 4;

    private FeedClient() {}

    static CloseableHttpClient of(FeedSettings settings, AddressGuard guard) {
        return HttpClients.custom()
                .setConnectionManager(connections(settings, guard))
                .setUserAgent(settings.userAgent())
                .setDefaultHeaders(List.of(
                        new BasicHeader(HttpHeaders.ACCEPT, ACCEPT),
                        new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "gzip")))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setMaxRedirects(settings.maxRedirects())
                        .setResponseTimeout(Timeout.of(settings.totalTimeout()))
                        .build())
                .disableContentCompression()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(FeedSettings settings, AddressGuard guard) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                .setMaxConnTotal(2 * settings.parallel())
                .setMaxConnPerRoute(PER_HOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(Timeout.of(settings.totalTimeout()))
                        .build())
                .build();
    }
}
