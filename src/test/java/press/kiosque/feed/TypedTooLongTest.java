package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser does not let anybody type, somebody may send all the same. */
class TypedTooLongTest {

    private static final String LONG = "a".repeat(30_000);

    @Test
    void aFeedHasAnAddressAndANameOfSaneLength() {
        assertThat(new FeedForm("Une", "https://kiosque.example/" + LONG, "", null, null).wrong())
                .containsKey("address");
        assertThat(new FeedForm(LONG, "https://kiosque.example/rss", "", null, null).wrong())
                .containsKey("name");
    }

    @Test
    void aFeedOfAListIsCalledByTheBeginningOfAnEndlessName() {
        String list = "<opml version='2.0'><body><outline text='" + LONG + "' xmlUrl='https://kiosque.example/rss'/>"
                + "</body></opml>";

        assertThat(Opml.read(list.getBytes(UTF_8)).get(0).name()).hasSize(200);
    }

    @Test
    void aTopicHasNoMoreRulesThanCanBeTried() {
        var words = new TopicForm("", "Tram", "", "", List.of(), "", LONG);
        var categories = new TopicForm("", "Tram", "", "", List.of(), LONG, "");

        assertThat(words.wrong()).isEqualTo("topics.wrong.rules-long");
        assertThat(categories.wrong()).isEqualTo("topics.wrong.rules-long");
    }
}
