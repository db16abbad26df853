package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FeedFetcherTest {

    private final NewsServer server = new NewsServer();
    private final Fetching fetcher = Fetching.with(Map.of());
    private final Fetching guarded =
            new Fetching(FeedSamples.settings(), SystemDefaultDnsResolver.INSTANCE, PrivateNetworks::contain);

    @AfterEach
    void close() {
        server.close();
        fetcher.close();
        guarded.close();
    }

    @Test
    void aFeedComesWithWhatToAskForNextTime() {
        String url = server.publish("une", "<rss/>");

        var fetched = fetcher.fetched(url);

        assertThat(new String(fetched.bytes(), UTF_8)).isEqualTo("<rss/>");
        assertThat(fetched.contentType()).isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(fetched.said().etag()).isNotNull();
        assertThat(fetched.said().lastModified()).isEqualTo("Mon, 10 Feb 2025 12:00:00 GMT");
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() {
        String url = server.publish("une", "<rss/>");
        var first = fetcher.fetched(url);

        FetchResult second = fetcher.fetch(url, first.said());

        assertThat(second).isInstanceOf(FetchResult.NotModified.class);
    }

    @Test
    void aRedirectIsFollowed() {
        String url = server.publish("une", "<rss/>");

        var fetched = fetcher.fetched(server.url("/moved"));

        assertThat(fetched.url()).hasToString(url);
    }

    @Test
    void aRedirectMayBeWrittenWithAccents() {
        String written = new String("/actualités|une".getBytes(UTF_8), ISO_8859_1);
        server.redirect("/old", written);
        server.serve("/actualités|une", 200, Map.of());

        var fetched = fetcher.fetched(server.url("/old"));

        assertThat(fetched.url()).hasToString(server.url("/actualit%C3%A9s%7Cune"));
    }

    @Test
    void whoSaysThatNothingChangedToSomebodyWhoKnowsNothingDoesNotReadWell() {
        server.serve("/une", 304, Map.of());

        var failed = fetcher.failed(server.url("/une"));

        assertThat(failed.cause()).isEqualTo(FeedTrouble.ODD_ANSWER);
    }

    @Test
    void aCircleOfRedirectsEnds() {
        var failed = fetcher.failed(server.url("/circle"));

        assertThat(failed.cause()).isEqualTo(FeedTrouble.REDIRECTS);
    }

    @Test
    @Timeout(value = 10, threadMode = SEPARATE_THREAD)
    void anEndlessErrorPageIsNotRead() {
        var failed = fetcher.failed(server.url("/endless-error"));

        assertThat(failed.cause()).isEqualTo(FeedTrouble.SERVER_ERROR);
    }

    @Test
    void aMissingFeedIsSaidToBeMissing() {
        var failed = fetcher.failed(server.url("/missing"));

        assertThat(failed.cause()).isEqualTo(FeedTrouble.NOT_FOUND);
        assertThat(failed.words()).isEqualTo("HTTP 404 Not Found");
    }

    @Test
    void aServerThatWantsToBeLeftAloneSaysForHowLong() {
        var failed = fetcher.failed(server.url("/busy"));

        assertThat(failed.cause()).isEqualTo(FeedTrouble.TOO_MANY_REQUESTS);
        assertThat(failed.retryAfter()).contains(Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"})
    void ourOwnMachineIsNeverAsked(String host) {
        String url = server.publish("une", "<rss/>").replace("127.0.0.1", host);

        var failed = guarded.failed(url);

        assertThat(failed.cause()).isIn(FeedTrouble.REFUSED_ADDRESS, FeedTrouble.UNKNOWN_HOST, FeedTrouble.BAD_ADDRESS);
    }

    @Test
    void aRedirectToAFileIsRefused() {
        server.redirect("/file", "file:///etc/passwd");

        FetchResult result = fetcher.fetch(server.url("/file"));

        assertThat(result).isInstanceOf(FetchResult.Failed.class);
    }

    @Test
    void whatIsNoAddressIsCalledSo() {
        var failed = fetcher.failed("http://kiosque example/");

        assertThat(failed.cause()).isEqualTo(FeedTrouble.BAD_ADDRESS);
    }

    @Test
    void aRedirectForGoodIsTold() {
        String une = server.publish("une", "<rss/>");
        server.redirect("/old", server.url("/older"), 308);
        server.redirect("/older", une, 301);

        var fetched = fetcher.fetched(server.url("/old"));

        assertThat(fetched.said().movedTo()).isEqualTo(une);
    }

    @Test
    void whatComesAfterARedirectForTheMomentIsNotForGood() {
        String une = server.publish("une", "<rss/>");
        server.redirect("/old", server.url("/today"), 301);
        server.redirect("/today", server.url("/back"), 302);
        server.redirect("/back", une, 301);

        var fetched = fetcher.fetched(server.url("/old"));

        assertThat(fetched.said().movedTo()).isEqualTo(server.url("/today"));
    }

    @Test
    void aRedirectForTheMomentMovesNothing() {
        server.publish("une", "<rss/>");

        assertThat(fetcher.fetched(server.url("/moved")).said().movedTo()).isNull();
    }

    @Test
    void aServerMayNameTheDateUntilWhichItWantsToBeLeftAlone() {
        var answer = new HttpAnswer(
                503,
                "Busy",
                Map.of("retry-after", "Mon, 10 Feb 2025 13:30:00 GMT", "date", "Mon, 10 Feb 2025 13:00:00 GMT"),
                new byte[0]);

        var failed = FetchFailures.of(answer, Fetching.NOW);

        assertThat(failed.cause()).isEqualTo(FeedTrouble.SERVER_ERROR);
        assertThat(failed.retryAfter()).contains(Duration.ofMinutes(30));
    }

    @Test
    void howLongAnAnswerStaysFreshIsHeard() {
        server.serve("/fresh", 200, Map.of("Cache-Control", "public, max-age=1800"));

        assertThat(fetcher.fetched(server.url("/fresh")).said().freshFor()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void brotliIsUndone() {
        server.serve(
                "/br",
                200,
                Map.of("Content-Encoding", "br"),
                Base64.getDecoder().decode("iwKAPHJzcy8+Aw=="));

        assertThat(new String(fetcher.fetched(server.url("/br")).bytes(), UTF_8))
                .isEqualTo("<rss/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip"})
    void whatIsNotCompressedAsItSaysIsBroken(String encoding) {
        server.serve("/lie", 200, Map.of("Content-Encoding", encoding), "<rss version='2.0'/>".getBytes(UTF_8));

        var failed = fetcher.failed(server.url("/lie"));

        assertThat(failed.cause()).isEqualTo(FeedTrouble.BROKEN);
        assertThat(failed.words()).isEqualTo("not compressed with " + encoding + ", as the server says");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://kiosque.example:22/", "http://kiosque.example:6667/", "https://me:word@kiosque.example/"
            })
    void whatIsNotOfTheWebIsNeverAsked(String url) {
        assertThat(fetcher.failed(url).cause()).isEqualTo(FeedTrouble.BAD_ADDRESS);
    }

    @Test
    void aServerReadsWhoWeAreAndWhomToAsk() {
        try (var introduced = Fetching.with(Map.of("contact", "web@kiosque.example"))) {
            introduced.fetch(server.url("/agent"));
        }

        assertThat(server.lastAgent()).isEqualTo("KiosqueBot/0.1 (+web@kiosque.example)");
    }
}
