package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@Timeout(60)
class FeedFetcherTest {

    private final NewsServer server = new NewsServer();
    private final FeedFetcher fetcher = new FeedFetcher(FeedSamples.settings(), FeedFetcherTest::isNotTheServer);
    private final FeedFetcher impatient = new FeedFetcher(
            FeedSamples.settings(Duration.ofSeconds(1), DataSize.ofMegabytes(2), true), address -> false);
    private final FeedFetcher guarded = new FeedFetcher(FeedSamples.settings());

    /** As with the real rule, but for the one address at which the test's server stands for the world. */
    private static boolean isNotTheServer(InetAddress address) {
        return PrivateNetworks.contain(address) && !address.getHostAddress().equals("127.0.0.1");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        fetcher.close();
        impatient.close();
        guarded.close();
    }

    @Test
    void aFeedComesWithWhatToAskForNextTime() {
        String url = server.publish("une", "<rss/>");

        var fetched = (FetchResult.Fetched) fetcher.fetch(url, null, null);

        assertThat(new String(fetched.bytes(), UTF_8)).isEqualTo("<rss/>");
        assertThat(fetched.contentType()).isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(fetched.etag()).isNotNull();
        assertThat(fetched.lastModified()).isEqualTo("Mon, 10 Feb 2025 12:00:00 GMT");
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() {
        String url = server.publish("une", "<rss/>");
        var first = (FetchResult.Fetched) fetcher.fetch(url, null, null);

        FetchResult second = fetcher.fetch(url, first.etag(), first.lastModified());

        assertThat(second).isEqualTo(new FetchResult.NotModified());
    }

    @Test
    void aRedirectIsFollowed() {
        String url = server.publish("une", "<rss/>");

        var fetched = (FetchResult.Fetched) fetcher.fetch(server.url("/moved"), null, null);

        assertThat(fetched.url()).hasToString(url);
    }

    @Test
    void aCircleOfRedirectsEnds() {
        var failed = (FetchResult.Failed) fetcher.fetch(server.url("/circle"), null, null);

        assertThat(failed.cause()).isEqualTo(FeedTrouble.REDIRECTS);
    }

    @Test
    @Timeout(value = 10, threadMode = SEPARATE_THREAD)
    void aSlowDripEndsInTime() {
        var failed = (FetchResult.Failed) impatient.fetch(server.url("/drip"), null, null);

        assertThat(failed.cause()).isEqualTo(FeedTrouble.TOO_SLOW);
        assertThat(failed.words()).isEqualTo("no whole answer within 1 s");
    }

    @Test
    @Timeout(value = 10, threadMode = SEPARATE_THREAD)
    void anEndlessStreamIsCutOffLongBeforeTimeIsUp() {
        var failed = (FetchResult.Failed) fetcher.fetch(server.url("/endless"), null, null);

        assertThat(failed.cause()).isEqualTo(FeedTrouble.TOO_LARGE);
    }

    @Test
    @Timeout(value = 10, threadMode = SEPARATE_THREAD)
    void anEndlessErrorPageIsNotRead() {
        var failed = (FetchResult.Failed) fetcher.fetch(server.url("/endless-error"), null, null);

        assertThat(failed.cause()).isEqualTo(FeedTrouble.SERVER_ERROR);
    }

    @Test
    void aMissingFeedIsSaidToBeMissing() {
        var failed = (FetchResult.Failed) fetcher.fetch(server.url("/missing"), null, null);

        assertThat(failed.cause()).isEqualTo(FeedTrouble.NOT_FOUND);
        assertThat(failed.words()).isEqualTo("answered 404 Not Found");
    }

    @Test
    void aServerThatWantsToBeLeftAloneSaysForHowLong() {
        var failed = (FetchResult.Failed) fetcher.fetch(server.url("/busy"), null, null);

        assertThat(failed.cause()).isEqualTo(FeedTrouble.TOO_MANY_REQUESTS);
        assertThat(failed.retryAfter()).contains(Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"})
    void ourOwnMachineIsNeverAsked(String host) {
        String url = server.publish("une", "<rss/>").replace("127.0.0.1", host);

        var failed = (FetchResult.Failed) guarded.fetch(url, null, null);

        assertThat(failed.cause()).isIn(FeedTrouble.REFUSED_ADDRESS, FeedTrouble.UNKNOWN_HOST);
    }

    @Test
    void aRedirectToOurOwnMachineIsRefused() {
        server.redirect("/trap", "http://127.0.0.2:" + server.port() + "/feed/une");
        server.publish("une", "<rss/>");

        var failed = (FetchResult.Failed) fetcher.fetch(server.url("/trap"), null, null);

        assertThat(failed.cause()).isEqualTo(FeedTrouble.REFUSED_ADDRESS);
        assertThat(failed.words()).isEqualTo("127.0.0.2 leads to 127.0.0.2, a private or reserved address");
    }

    @Test
    void aRedirectToAFileIsRefused() {
        server.redirect("/file", "file:///etc/passwd");

        FetchResult result = fetcher.fetch(server.url("/file"), null, null);

        assertThat(result).isInstanceOf(FetchResult.Failed.class);
    }

    @Test
    void whatIsNoAddressIsCalledSo() {
        var failed = (FetchResult.Failed) fetcher.fetch("http://kiosque example/", null, null);

        assertThat(failed.cause()).isEqualTo(FeedTrouble.BAD_ADDRESS);
    }
}
