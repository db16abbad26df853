package press.kiosque.feed;

import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/**
 * Sets up the HTTP client for strangers' servers. It undoes no compression and follows no redirect, since only we know how
 * much is too much and where we may go; it remembers no cookies and tries nothing twice.
 */
final class FeedClient {

    private static final String ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json,"
            + " application/rdf+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1";

    /** Longer than any header that a well-meaning server sends, in characters. */
    private static final int LONGEST_LINE = 16_384;

    /** Headers are ASCII, but servers redirect to addresses with accents. */
    private static final CharCodingConfig LIKE_BROWSERS = CharCodingConfig.custom()
            .setCharset(StandardCharsets.UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .setUnmappableInputAction(CodingErrorAction.REPLACE)
            .build();

    private FeedClient() {}

    static CloseableHttpClient of(FeedSettings settings, AddressGuard guard) {
        return HttpClients.custom()
                .setConnectionManager(connections(settings, guard))
                .setUserAgent(settings.introduction())
                .setDefaultHeaders(List.of(
                        new BasicHeader(HttpHeaders.ACCEPT, ACCEPT),
                        new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, br")))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(settings.totalTimeout()))
                        .build())
                .disableContentCompression()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(FeedSettings settings, AddressGuard guard) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(settings.maxHeaders())
                                .setMaxLineLength(LONGEST_LINE)
                                .build())
                        .charCodingConfig(LIKE_BROWSERS)
                        .build())
                .setMaxConnTotal(2 * settings.parallel())
                .setMaxConnPerRoute(settings.perDomain())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(Timeout.of(settings.totalTimeout()))
                        .build())
                .build();
    }
}
