package press.kiosque.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.MemoryDatabase;
import press.kiosque.TestClock;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.newsroom.Slug;

class FeedListsTest {

    private static final String LIST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="1.0"><head><title>Mes flux</title></head><body>
              <outline text="À la une" type="rss" xmlUrl="https://lk.example/une?a=1&b=2"/>
              <outline text="Sport"><outline title="Football" text="x" xmlUrl="http://lk.example/foot"/>
                <outline text="Rugby"><outline xmlUrl="lk.example/rugby" text="À la une"/></outline></outline>
              <outline text="Courriel" xmlUrl="mailto:redaction@lk.example"/>
            </body></opml>
            """;

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Collecting collecting = new Collecting(memory.database(), new TestClock(Fetching.NOW));
    private final Newsrooms newsrooms = collecting.newsrooms;
    private final Feeds feeds = collecting.feeds;
    private final FeedLists lists = new FeedLists(feeds, newsrooms);

    @BeforeEach
    void begin() {
        newsrooms.save(new Newsroom("lk", "Le Kiosque", Locale.FRENCH, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        collecting.close();
        memory.close();
    }

    @Test
    void feedsOfAListAreAddedWithTheirFolders() {
        FeedLists.Report report = lists.add("lk", LIST.getBytes(UTF_8));

        assertThat(report.added()).isEqualTo(3);
        assertThat(report.refused()).containsExactly("Courriel: no http or https address: mailto:redaction@lk.example");
        assertThat(feeds.of("lk"))
                .extracting(Feed::slug, Feed::url, Feed::folder)
                .containsExactly(
                        tuple("a-la-une", "https://lk.example/une?a=1&b=2", null),
                        tuple("football", "http://lk.example/foot", "Sport"),
                        tuple("a-la-une-2", "https://lk.example/rugby", "Sport/Rugby"));
    }

    @Test
    void oneThatAColleagueAddsAtTheSameMomentUnderTheSameNameIsNotReplaced() {
        Feeds seenBefore = spy(feeds);
        when(seenBefore.of("lk")).thenReturn(List.of());
        lists.add("lk", "Sport", "https://lk.example/sport", null);

        Feed second = new FeedLists(seenBefore, newsrooms).add("lk", "Sport", "https://lk.example/foot", null);

        assertThat(second.slug()).isEqualTo("sport-2");
        assertThat(feeds.of("lk"))
                .extracting(Feed::url)
                .containsExactly("https://lk.example/sport", "https://lk.example/foot");
    }

    @Test
    void addingAListTwiceChangesNothing() {
        lists.add("lk", LIST.getBytes(UTF_8));
        List<Feed> before = feeds.of("lk");

        FeedLists.Report again = lists.add("lk", LIST.getBytes(UTF_8));

        assertThat(again)
                .extracting(FeedLists.Report::added, FeedLists.Report::known)
                .containsExactly(0, 3);
        assertThat(feeds.of("lk")).isEqualTo(before);
    }

    @Test
    void whatIsHandedOutComesBackTheSame() {
        lists.add("lk", LIST.getBytes(UTF_8));
        String handedOut = lists.opml("lk");
        newsrooms.save(new Newsroom("other", "Other", Locale.FRENCH, ZoneOffset.UTC));

        lists.add("other", handedOut.getBytes(UTF_8));

        assertThat(feeds.of("other"))
                .extracting(Feed::name, Feed::url, Feed::folder)
                .containsExactlyInAnyOrderElementsOf(feeds.of("lk").stream()
                        .map(feed -> tuple(feed.name(), feed.url(), feed.folder()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no list at all",
                "<html><body><outline xmlUrl='https://lk.example/'/></body></html>",
                "<opml><head/></opml>",
                "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body><outline text='&x;'"
                        + " xmlUrl='https://lk.example/'/></body></opml>"
            })
    void whatIsNoListIsRefusedAndNothingIsAdded(String document) {
        assertThatThrownBy(() -> lists.add("lk", document.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(feeds.of("lk")).isEmpty();
    }

    @Test
    void aTowerOfFoldersIsRefused() {
        String tower = "<opml><body>" + "<outline text='a'>".repeat(200) + "</outline>".repeat(200) + "</body></opml>";

        assertThatThrownBy(() -> lists.add("lk", tower.getBytes(UTF_8))).hasMessage("nested deeper than 100 elements");
    }

    @Test
    void aListLargerThanAnyIsRefused() {
        assertThatThrownBy(() -> lists.add("lk", new byte[Opml.LARGEST + 1])).hasMessage("larger than 2 MB");
    }

    @Test
    void aSlugIsShortPlainAndFree() {
        assertThat(Slug.of("L’Équipe : tout le sport !", "feed", Set.of())).isEqualTo("l-equipe-tout-le-sport");
        assertThat(Slug.of("日本", "feed", Set.of("feed"))).isEqualTo("feed-2");
        assertThat(Slug.of("x".repeat(90), "feed", Set.of())).hasSize(34);
    }

    @Test
    void aBrokenListThatIsNestedTooDeepIsRefusedInWords() {
        String deep = "<opml><body>&" + "<outline text='x'>".repeat(200) + "</outline>".repeat(200) + "</body></opml>";

        assertThatThrownBy(() -> lists.add("lk", deep.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nested deeper than 100 elements");
    }
}
