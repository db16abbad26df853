package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.digest.News.NOW;
import static press.kiosque.digest.News.had;
import static press.kiosque.digest.News.muted;
import static press.kiosque.digest.News.reader;
import static press.kiosque.digest.News.taste;
import static press.kiosque.digest.News.wants;
import static press.kiosque.digest.News.wishing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.kiosque.article.Article;
import press.kiosque.digest.DigestSettings.FreshBy;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.subscriber.Wishes;

class RankedStoriesTest {

    private final News news = new News();

    @Test
    void theNewestComesFirst() {
        news.tells("old", 9, "sport").tells("new", 1, "sport");

        assertThat(news.storiesFor(reader("sport"))).containsExactly("new", "old");
    }

    @Test
    void theEditorsTrustInAFeedLiftsItsStories() {
        news.tells("plain", 1, "sport").tells("trusted", "trusted", 5, "fr", 3, "Un titre", "sport");

        assertThat(news.storiesFor(reader("sport"))).containsExactly("trusted", "plain");
    }

    @Test
    void whatManyNewsroomsTellComesBeforeWhatOneTells() {
        news.tells("alone", 1, "sport").tells("everywhere", 5, "sport").isToldBy("everywhere", 8);

        assertThat(news.storiesFor(reader("sport"))).containsExactly("everywhere", "alone");
    }

    @Test
    void aStoryToldByManyArticlesComesOnceAndIsAsYoungAsItsNewest() {
        news.tells("other", 6, "sport")
                .tells("first", "first", 20, "fr", 1, "Un titre", "sport")
                .tells("second", "first", 1, "fr", 1, "Un titre", "sport")
                .isToldBy("first", 1);

        assertThat(news.storiesFor(reader("sport"))).containsExactly("first", "other");
    }

    @Test
    void theArticleShownIsInTheReadersLanguageThenTheMostTrustedThenTheNewest() {
        news.tells("en", "s", 1, "en", 5, "A title", "sport")
                .tells("old", "s", 9, "fr", 2, "Un titre", "sport")
                .tells("new", "s", 2, "fr", 2, "Un titre", "sport")
                .tells("plain", "s", 1, "fr", 1, "Un titre", "sport");

        assertThat(news.picks(reader("sport")))
                .extracting(pick -> pick.article().id())
                .containsExactly("new");
        assertThat(news.picks(reader("n/ann", Locale.ENGLISH, List.of("sport"), List.of(), Wishes.NONE)))
                .extracting(pick -> pick.article().id())
                .containsExactly("en");
    }

    @Test
    void otherLanguagesComeOnlyWhereAPlaceWouldStayEmpty() {
        news.tells("en", "en", 1, "en", 9, "A title", "sport");
        for (int n = 1; n <= 4; n++) {
            news.tells("fr" + n, 10 + n, "sport");
        }

        assertThat(news.storiesFor(reader("sport"))).containsExactly("fr1", "fr2", "fr3", "fr4", "en");
        assertThat(news.ranked().pick(wants(reader("sport"), 4)))
                .extracting(Pick::story)
                .doesNotContain("en");
    }

    @Test
    void noStoryComesTwiceToAReader() {
        news.tells("had", 1, "sport").tells("new", 2, "sport");

        assertThat(news.storiesFor(had(reader("sport"), "had"))).containsExactly("new");
    }

    @Test
    void whoHadOneArticleOfAStoryHadTheStory() {
        news.tells("first", "first", 2, "fr", 1, "Un titre", "sport")
                .tells("second", "first", 1, "fr", 1, "Un titre", "sport");

        assertThat(news.storiesFor(had(reader("sport"), "second"))).isEmpty();
    }

    @Test
    void storiesOfOtherTopicsAreLeftOut() {
        news.tells("match", 1, "sport").tells("vote", 1, "politics");

        assertThat(news.storiesFor(reader("politics"))).containsExactly("vote");
    }

    @Test
    void oneTopicDoesNotFillTheDigestWhileThereAreOthers() {
        news.tells("s1", 1, "sport")
                .tells("s2", 2, "sport")
                .tells("s3", 3, "sport")
                .tells("s4", 4, "sport");
        news.tells("p1", 9, "politics");

        assertThat(news.ranked().pick(wants(reader("sport", "politics"), 4)))
                .extracting(Pick::story)
                .containsExactly("s1", "s2", "p1", "s3");
    }

    @Test
    void anAffairHasOnePlaceWhileThereIsSomethingElse() {
        news.tells("begin", 3, "politics").tells("then", 2, "politics").tells("now", 1, "politics");
        news.tells("vote", 20, "politics").develops("then", "begin").develops("now", "then");

        assertThat(news.storiesFor(reader("politics"))).containsExactly("now", "vote", "then", "begin");
    }

    @Test
    void aDevelopmentOfWhatTheReaderHadIsAnUpdate() {
        news.tells("now", 1, "politics").tells("vote", 2, "politics");
        news.develops("then", "begin").develops("now", "then");

        List<Pick> picks = news.picks(had(reader("politics"), "begin"));

        assertThat(picks).extracting(Pick::story).containsExactly("now", "vote");
        assertThat(picks).extracting(Pick::update).containsExactly(true, false);
        assertThat(picks.get(0).reason()).isEqualTo(new Reason(Reason.Kind.UPDATE, "begin", 1));
    }

    @Test
    void whoReadTheDevelopmentIsNotToldTheBeginning() {
        news.tells("begin", 2, "politics").tells("now", 1, "politics").develops("now", "begin");

        assertThat(news.storiesFor(had(reader("politics"), "now"))).isEmpty();
    }

    @Test
    void whatIsMutedIsNotToldNorWhatFollowsFromIt() {
        news.tells("begin", 2, "politics").tells("now", 1, "politics").develops("now", "begin");
        news.tells("vote", 9, "politics");

        assertThat(news.storiesFor(wishing(reader("politics"), muted("begin")))).containsExactly("vote");
    }

    @Test
    void whatAReaderLikesComesBeforeWhatTheyLikeLess() {
        news.tells("match", 1, "sport").tells("film", 3, "culture").tells("vote", 2, "politics");
        var likesFilms = taste(Map.of("culture", 0.8, "sport", -0.6));

        assertThat(news.storiesFor(wishing(reader("sport", "culture", "politics"), likesFilms)))
                .containsExactly("film", "vote", "match");
    }

    @Test
    void tasteBeyondItsBoundsCountsNoMoreThanAtThem() {
        Ranking ranking = Ranking.DEFAULT;

        assertThat(ranking.taste(7)).isEqualTo(ranking.taste(1)).isEqualTo(2);
        assertThat(ranking.taste(-7)).isEqualTo(0.5);
    }

    @Test
    void whatIsOlderThanTheWindowOrFromTheFutureIsLeftOut() {
        news.tells("old", 37, "sport").tells("tomorrow", -20, "sport");

        assertThat(news.storiesFor(reader("sport"))).isEmpty();
    }

    @Test
    void feedsWithOldDatesAreFreshByWhenWeFirstSawThem() {
        news.tells("archive", 9000, "sport");
        var seenNow = new Article(
                "archive",
                "n",
                "https://news.example/archive",
                "Un titre",
                "",
                null,
                List.of(),
                "fr",
                news.articles.get(0).published(),
                null,
                NOW,
                List.of("une"),
                List.of("sport"),
                1.0);

        var stories = new RankedStories(
                List.of(seenNow),
                List.of(),
                News.settings(Ranking.DEFAULT, FreshBy.FIRST_SEEN),
                NOW,
                id -> Optional.empty());

        assertThat(stories.pick(wants(reader("sport"), 5))).hasSize(1);
    }
}
