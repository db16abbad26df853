package press.kiosque.feed;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.kiosque.article.Article;

class ArticleMakerTest {

    private final FeedParser parser = new FeedParser(FeedSamples.settings());

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it
    Path folder;

    @AfterEach
    void close() {
        parser.close();
    }

    @Test
    void aPictureWithBlanksOrAccentsInItsAddressIsWrittenSoThatMessengerTakesIt() throws IOException {
        assertThat(picture("https://lk.example/l’été à Nice.jpg"))
                .isEqualTo("https://lk.example/l%E2%80%99%C3%A9t%C3%A9%20%C3%A0%20Nice.jpg");
    }

    @Test
    void aPictureWithoutAHostIsNone() throws IOException {
        assertThat(picture("https:///une.jpg")).isNull();
    }

    @Test
    void aCategoryThatWasEscapedTwiceIsTheOneThatEditorsWrite() throws IOException {
        assertThat(article("<category><![CDATA[Arts &amp; culture]]></category>")
                        .categories())
                .containsExactly("Arts & culture");
    }

    @Test
    void anArticleIsFiledUnderNoMoreThanANewsroomWould() throws IOException {
        String many = IntStream.range(0, 5000)
                .mapToObj(number -> "<category>" + number + "</category>")
                .collect(joining());

        assertThat(article("<category>" + "x".repeat(5000) + "</category>" + many)
                        .categories())
                .hasSize(100)
                .startsWith("0", "1");
    }

    private @Nullable String picture(String address) throws IOException {
        return article("<enclosure type='image/jpeg' length='1' url='" + address + "'/>")
                .image();
    }

    private Article article(String parts) throws IOException {
        Path feed = Files.writeString(
                folder.resolve("une.xml"),
                FeedSamples.rss(
                        "<item><title>Le pont rouvre</title><link>https://lk.example/pont</link>" + parts + "</item>"));
        return Objects.requireNonNull(
                FeedFile.read(feed, parser, Instant.EPOCH).entries().get(0).article());
    }
}
