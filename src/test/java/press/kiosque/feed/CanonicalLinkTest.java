package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.filters.basic.BasicURLNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://kiosque.example/a?utm_source=rss&utm_medium=feed, https://kiosque.example/a",
        "https://kiosque.example/a?xtor=RSS-1&id=7#comments, https://kiosque.example/a?id=7",
        "https://Kiosque.EXAMPLE:443/a/../b, https://kiosque.example/b",
        "https://kiosque.example, https://kiosque.example/",
        "https://kiosque.example/a?ref=rss, https://kiosque.example/a",
        "https://kiosque.example/a?ref=42, https://kiosque.example/a?ref=42",
        "https://kiosque.example/été, https://kiosque.example/%C3%A9t%C3%A9"
    })
    void whatOnlyTellsWhereTheReaderCameFromIsDropped(String link, String canonical) {
        assertThat(CanonicalLink.of(link)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.example", "javascript:alert(1)", "/relative", "urn:x:1", ""})
    void whatIsNotOnTheWebIsNoLink(String link) {
        assertThat(CanonicalLink.of(link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https:///a", "http://", "https:////kiosque.example/a", "https://?a=b"})
    void whatNamesNoHostIsNoLink(String link) {
        assertThat(CanonicalLink.of(link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.kiosque.example/2025/02/10/un-titre_123~x.html",
                "http://kiosque.example/",
                "https://kiosque.example/a,b.html"
            })
    void aPlainAddressNeedsNoNormalising(String link) {
        assertThat(CanonicalLink.of(link)).contains(new BasicURLNormalizer().filter(link));
    }
}
