package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.sandbox.Caller.Answer;

/** Feeds that were put into the sandbox, and those of its sample newsroom. */
class SandboxFeedsTest extends SandboxCase {

    @Test
    void aFeedIsServedAsItWasPutWithItsType() {
        calls.putFile("/api/feeds/ville.xml", "<rss/>", "application/rss+xml;charset=UTF-8");

        Answer feed = calls.get("/feeds/ville.xml");

        assertThat(feed.text()).isEqualTo("<rss/>");
        assertThat(feed.header("Content-Type")).isEqualTo("application/rss+xml;charset=UTF-8");
    }

    @Test
    void anUnchangedFeedIs304ByTagAndByTime() {
        calls.putFile("/api/feeds/ville.xml", "<rss/>", "application/rss+xml");
        Answer first = calls.get("/feeds/ville.xml");

        Answer byTag = calls.get("/feeds/ville.xml", "If-None-Match", first.header("ETag"));
        Answer byTime = calls.get("/feeds/ville.xml", "If-Modified-Since", first.header("Last-Modified"));

        assertThat(byTag.status()).isEqualTo(304);
        assertThat(byTime.status()).isEqualTo(304);
    }

    @Test
    void aChangedFeedHasANewTag() {
        calls.putFile("/api/feeds/ville.xml", "<rss/>", "application/rss+xml");
        String before = calls.get("/feeds/ville.xml").header("ETag");
        calls.putFile("/api/feeds/ville.xml", "<rss>1</rss>", "application/rss+xml");

        assertThat(calls.get("/feeds/ville.xml", "If-None-Match", before).status())
                .isEqualTo(200);
    }

    @Test
    void forgottenFeedsAreNotFound() {
        calls.putFile("/api/feeds/ville.xml", "<rss/>", "application/rss+xml");
        calls.delete("/api/feeds");

        assertThat(calls.get("/feeds/ville.xml").status()).isEqualTo(404);
    }

    @Test
    void aFeedOfMoreThanTwentyMegabytesIsRefused() {
        String large = "a".repeat(20 * 1024 * 1024 + 1);

        assertThat(calls.putFile("/api/feeds/large.xml", large, "text/xml").status())
                .isEqualTo(400);
    }

    @Test
    void placeholdersBecomeTheSandboxesAddressAndTimesBeforeItsStart() {
        String text = calls.get("/sample/placeholders.xml").text();

        assertThat(text)
                .contains("<link>" + sandbox.url() + "/sample/a</link>")
                .contains("<pubDate>Sun, 22 Nov 2026 04:45:00 GMT</pubDate>")
                .contains("<updated>2026-11-21T05:00:00Z</updated>");
    }

    @Test
    void aSampleFeedStaysTheSameWhileTheSandboxRuns() {
        Answer before = calls.get("/sample/placeholders.xml");
        moveClock("PT5H");

        assertThat(calls.get("/sample/placeholders.xml", "If-None-Match", before.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sample/../phone/index.html",
                "/sample/%2e%2e/phone/index.html",
                "/sample/..%2fphone/index.html",
                "/sample/..%5cphone/index.html",
                "/sample/a/../../phone/index.html",
                "/phone/../sample/../SandboxApplication.class"
            })
    void aPathThatLeavesTheSamplesIsRefused(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).containsPattern("^HTTP/1.1 40[04]").doesNotContain("<title>Phone");
        }
    }
}
