package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.digest.News.had;
import static press.kiosque.digest.News.muted;
import static press.kiosque.digest.News.owed;
import static press.kiosque.digest.News.reader;
import static press.kiosque.digest.News.wishing;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.kiosque.digest.Edition.StoryOrder;
import press.kiosque.subscriber.Subscriber;

/** Stories whose place is not a matter of rank: those that editors place, and those that a reader is owed. */
class PlacedStoriesTest {

    private final News news = new News();

    @Test
    void whatIsPinnedComesFirstForWhomItIsAbout() {
        news.tells("new", 1, "sport")
                .tells("pinned", 20, "sport")
                .tells("film", 1, "culture")
                .pins("pinned");

        assertThat(news.storiesFor(reader("sport"))).containsExactly("pinned", "new");
        assertThat(news.storiesFor(reader("culture"))).containsExactly("film");
    }

    @Test
    void whatMustBeCarriedTakesTheLastPlaceOfAFullDigest() {
        for (int n = 1; n <= 6; n++) {
            news.tells("s" + n, n, "sport");
        }
        news.tells("alarm", 20, "weather").mustCarry("alarm");

        assertThat(news.storiesFor(reader("sport"))).containsExactly("s1", "s2", "s3", "s4", "alarm");
        assertThat(news.storiesFor(reader())).containsExactly("alarm");
        assertThat(news.storiesFor(had(reader(), "alarm"))).isEmpty();
    }

    @Test
    void whatMustBeCarriedKeepsAPlaceThatItEarned() {
        for (int n = 1; n <= 6; n++) {
            news.tells("s" + n, n, "sport");
        }
        news.mustCarry("s2");

        assertThat(news.storiesFor(reader("sport"))).containsExactly("s1", "s2", "s3", "s4", "s5");
    }

    @Test
    void anEditionTellsTheNewestFirstOrATopicsStoriesTogetherIfEditorsWishSo() {
        news.tells("sport1", 1, "sport")
                .tells("film", 2, "culture")
                .tells("big", "big", 4, "fr", 9, "Un titre", "sport")
                .tells("pinned", 20, "culture")
                .pins("pinned");

        assertThat(inOrder(StoryOrder.WORTH)).containsExactly("pinned", "big", "sport1", "film");
        assertThat(inOrder(StoryOrder.NEWEST)).containsExactly("pinned", "sport1", "film", "big");
        assertThat(inOrder(StoryOrder.TOPIC)).containsExactly("pinned", "big", "sport1", "film");
        news.tells("second", 1, "culture");
        assertThat(inOrder(StoryOrder.WORTH)).containsSubsequence("second", "film");
        assertThat(inOrder(StoryOrder.TOPIC)).containsExactly("pinned", "big", "sport1", "second", "film");
    }

    private List<String> inOrder(StoryOrder order) {
        Edition plain = News.edition(9);
        var edition = new Edition(
                plain.id(), plain.newsroom(), plain.name(), plain.hour(), plain.days(), 9, List.of(), order, Map.of());
        return news.ranked().pick(Wanted.of(reader("sport", "culture"), edition, List.of())).stream()
                .map(Pick::story)
                .toList();
    }

    @Test
    void whatIsHeldIsInNobodysDigest() {
        news.tells("held", 1, "sport").tells("told", 2, "sport").holds("held");

        assertThat(news.storiesFor(reader("sport"))).containsExactly("told");
    }

    @Test
    void anEditorsWordsReplaceTheArticlesInTheirLanguageAlone() {
        news.tells("tram", 1, "sport").tells("bus", 2, "sport");
        news.rewords("tram", "fr", "Le tram s'arrête").rewords("bus", "en", "The bus stops");

        assertThat(news.picks(reader("sport")))
                .extracting(pick -> pick.article().title())
                .containsExactly("Le tram s'arrête", "Un titre bus");
    }

    @Test
    void whatIsOwedComesFirstHoweverOldAndWhateverTheReaderFollows() {
        for (int n = 1; n <= 6; n++) {
            news.tells("s" + n, n, "sport");
        }
        news.tells("pinned", 3, "sport").pins("pinned");
        news.tells("quiet", 90, "culture").tells("yesterday", 20, "sport");

        assertThat(news.storiesFor(owed(reader("sport"), "quiet", "yesterday")))
                .containsExactly("pinned", "yesterday", "quiet", "s1", "s2");
    }

    @Test
    void whatIsOwedAndHasArrivedOrIsMutedOrHeldOrUnknownComesNoMore() {
        news.tells("new", 1, "sport")
                .tells("had", 90, "sport")
                .tells("muted", 90, "sport")
                .tells("held", 90, "sport");
        news.holds("held");

        assertThat(news.storiesFor(
                        owed(wishing(had(reader("sport"), "had"), muted("muted")), "had", "muted", "held", "gone")))
                .containsExactly("new");
    }

    @Test
    void moreThanADigestHoldsStaysForTheNext() {
        for (int n = 1; n <= 7; n++) {
            news.tells("s" + n, 40 + n, "sport");
        }
        Subscriber lena = owed(reader("sport"), "s7", "s6", "s5", "s4", "s3", "s2", "s1");

        assertThat(news.storiesFor(lena)).containsExactly("s1", "s2", "s3", "s4", "s5");
        assertThat(news.storiesFor(owed(had(lena, "s1", "s2", "s3", "s4", "s5"), "s7", "s6")))
                .containsExactly("s6", "s7");
    }

    @Test
    void whatIsOwedCanBeToldAlone() {
        news.tells("new", 1, "sport").tells("alarm", 90, "culture").mustCarry("new");

        assertThat(news.ranked().pickOwed(Wanted.of(owed(reader("sport"), "alarm"), List.of(), 9)))
                .extracting(Pick::story)
                .containsExactly("alarm");
    }
}
