package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.article.Article;

/** What a hub brings, or somebody who says to be one. */
class HubNewsTest extends HubCase {

    @ParameterizedTest
    @ValueSource(strings = {"HmacSHA1", "HmacSHA256", "HmacSHA512"})
    void signedNewsIsStored(String algorithm) throws IOException {
        read();
        String name = algorithm.substring(4).toLowerCase(Locale.ROOT);

        int status = push(name + "=" + HubSignature.of(algorithm, subscription().secret(), news()));

        assertThat(status).isEqualTo(202);
        assertThat(titles()).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void unsignedNewsIsNever() throws IOException {
        read();

        assertThat(push(null)).isEqualTo(403);
        assertThat(push("sha256=")).isEqualTo(403);
        assertThat(push("md5=0123")).isEqualTo(403);
        assertThat(push("sha256=" + HubSignature.of("HmacSHA256", "another secret", news())))
                .isEqualTo(403);
        assertThat(titles()).containsExactly("One");
    }

    @Test
    void newsThatNobodyAskedForIsNotThere() throws IOException {
        int status = controller
                .receive("guessed", "sha1=00", "application/rss+xml", new ByteArrayInputStream(news()))
                .getStatusCode()
                .value();

        assertThat(status).isEqualTo(404);
    }

    @Test
    void whatTheHubBroughtIsNotStoredAgainByThePoll() throws IOException {
        read();
        push("sha256=" + HubSignature.of("HmacSHA256", subscription().secret(), news()));
        server.publish("une", feed(FeedSamples.item(2, "Two") + FeedSamples.item(1, "One")));

        IngestSummary summary = collecting.collector.collectAll();

        assertThat(summary.changed()).isZero();
    }

    private static byte[] news() {
        return FeedSamples.rss(FeedSamples.item(2, "Two")).getBytes(UTF_8);
    }

    private int push(@Nullable String signature) throws IOException {
        return controller
                .receive(subscription().id(), signature, "application/rss+xml", new ByteArrayInputStream(news()))
                .getStatusCode()
                .value();
    }

    private List<String> titles() {
        return collecting.articles.since("lk", Instant.EPOCH).stream()
                .map(Article::title)
                .toList();
    }
}
