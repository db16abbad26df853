package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainBudgetTest {

    private static final Instant NOW = Instant.parse("2025-02-10T12:00:00Z");

    private final DomainBudget budget = new DomainBudget(2);
    private final List<Feed> feeds = List.of(
            Feed.of("lk", "a", "A", "https://feeds.bbci.co.uk/a"),
            Feed.of("lk", "b", "B", "https://www.bbci.co.uk/b"),
            Feed.of("lk", "c", "C", "https://bbci.co.uk/c"),
            Feed.of("lk", "d", "D", "https://other.co.uk/d"));

    @Test
    void feedsOfOneDomainShareItsBudgetWhateverTheirHost() {
        assertThat(budget.within(feeds, NOW)).extracting(Feed::slug).containsExactly("a", "b", "d");
    }

    @Test
    void theOthersTurnComesAMinuteLater() {
        budget.within(feeds, NOW);

        assertThat(budget.within(feeds.subList(2, 3), NOW.plusSeconds(59))).isEmpty();
        assertThat(budget.within(feeds.subList(2, 3), NOW.plusSeconds(60))).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackStartsANewMinute() {
        budget.within(feeds, NOW);

        assertThat(budget.within(feeds, NOW.minusSeconds(3600))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "https://feeds.bbci.co.uk/x, bbci.co.uk",
        "https://me.blogspot.com/x, me.blogspot.com",
        "http://127.0.0.1:8080/x, 127.0.0.1",
        "http://localhost/x, localhost"
    })
    void aDomainIsWhatOneCanRegister(String address, String owner) {
        assertThat(WebAddress.owner(address)).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource({
        "kiosque.example, https://kiosque.example",
        "HTTP://été.example/à la une, http://xn--t-9fab.example/%C3%A0%20la%20une",
        " https://kiosque.example/rss , https://kiosque.example/rss",
        "feed://kiosque.example/rss, https://kiosque.example/rss",
        "feed:http://kiosque.example/rss, http://kiosque.example/rss",
        "kiosque.example:8080/rss, https://kiosque.example:8080/rss",
        "mailto:redaction@kiosque.example, mailto:redaction@kiosque.example"
    })
    void anAddressIsTakenAsPeopleTypeIt(String typed, String meant) {
        assertThat(WebAddress.typed(typed)).isEqualTo(meant);
    }
}
