package press.kiosque.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.article.StoryCast.article;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StoryMatcherTest {

    private final StoryMatcher french = new StoryMatcher(Locale.FRENCH, StorySettings.defaults());
    private final StoryMatcher english = new StoryMatcher(Locale.ENGLISH, StorySettings.defaults());

    @Test
    void anEventThatTwoNewsroomsTellIsOneStory() {
        french.match(StoryCast.fireByOne());

        Story story = french.match(StoryCast.fireByAnother());

        assertThat(story.id()).isEqualTo("feu-1");
        assertThat(story.articles()).containsExactly("feu-1", "feu-2");
        assertThat(story.publishers()).containsExactly("ouest.example", "matin.example");
        assertThat(story.predecessor()).isNull();
    }

    @Test
    void soItIsInEnglish() {
        english.match(StoryCast.bridgeByOne());

        assertThat(english.match(StoryCast.bridgeByAnother()).id()).isEqualTo("bridge-1");
        assertThat(english.match(StoryCast.budget()).id()).isEqualTo("budget");
    }

    @Test
    void eventsToldInTheSameWordsAreTwoStoriesWhenNamesDiffer() {
        french.match(StoryCast.fireByOne());

        Story elsewhere = french.match(StoryCast.fireElsewhere());

        assertThat(elsewhere.id()).isEqualTo("feu-3");
        assertThat(elsewhere.articles()).containsExactly("feu-3");
    }

    @Test
    void anArticleThatIsCorrectedStaysInItsStory() {
        french.match(StoryCast.fireByOne());
        french.match(StoryCast.fireByAnother());

        Story corrected = french.match(article(
                "feu-2", "matin", 3, "fr", "Valmer : trois pompiers blessés, selon un nouveau bilan", "Bilan revu."));

        assertThat(corrected.id()).isEqualTo("feu-1");
        assertThat(corrected.articles()).containsExactly("feu-1", "feu-2");
    }

    @Test
    void theNewWordsOfACorrectedArticleCount() {
        french.match(article("a", "ouest", 0, "fr", "Dernière minute", ""));
        french.match(article(
                "a",
                "ouest",
                1,
                "fr",
                StoryCast.fireByOne().title(),
                StoryCast.fireByOne().summary()));

        assertThat(french.match(StoryCast.fireByAnother()).id()).isEqualTo("a");
    }

    @Test
    void theOldWordsOfACorrectedArticleGoOnCounting() {
        Article fire = StoryCast.fireByOne();
        french.match(fire);
        french.match(article("feu-1", "ouest", 0, "fr", fire.title(), fire.summary() + " Bilan provisoire."));

        assertThat(french.match(StoryCast.fireByAnother()).id()).isEqualTo("feu-1");
    }

    @Test
    void aLaterDevelopmentIsANewStoryThatKnowsItsPredecessor() {
        french.match(StoryCast.fireByOne());
        french.match(StoryCast.fireByAnother());

        Story inquiry = french.match(StoryCast.fireInquiry());

        assertThat(inquiry.id()).isEqualTo("feu-4");
        assertThat(inquiry.predecessor()).isEqualTo("feu-1");
    }

    @Test
    void whatHasNothingToDoWithAnythingHasNoPredecessor() {
        english.match(StoryCast.bridgeByOne());

        assertThat(english.match(StoryCast.budget()).predecessor()).isNull();
    }

    @Test
    void theSameRubricOnAnotherDayIsAnotherStory() {
        french.match(article("m-1", "ouest", 0, "fr", "Le journal du Ponant du samedi 21 novembre", "Votre journal."));

        Story next = french.match(
                article("m-2", "ouest", 24, "fr", "Le journal du Ponant du dimanche 22 novembre", "Votre journal."));

        assertThat(next.id()).isEqualTo("m-2");
    }

    @Test
    void aLetterOfTheSameTitleOnAnotherDayIsAnotherStory() {
        french.match(article("l-1", "ouest", 0, "fr", "L'essentiel de l'actualité à Brémont", "Un incendie."));

        Story next =
                french.match(article("l-2", "ouest", 24, "fr", "L'essentiel de l'actualité à Brémont", "Un budget."));

        assertThat(next.id()).isEqualTo("l-2");
    }

    @Test
    void anArticleThatIsPublishedOnceMoreOnTheSameDayIsTheSameStory() {
        french.match(article("r-1", "ouest", 0, "fr", "Un loup aperçu à Brémont", "Un automobiliste l'a filmé."));

        assertThat(french.match(article(
                                "r-2", "ouest", 6, "fr", "Un loup aperçu à Brémont", "Un automobiliste l'a filmé."))
                        .id())
                .isEqualTo("r-1");
    }

    @Test
    void twoRubricsThatShareOnlyTheDayAreTwoStories() {
        english.match(article("g-1", "herald", 0, "en", "Photos of the week, 22 November 2026", ""));

        assertThat(english.match(article("g-2", "herald", 0, "en", "Best of cartoons, November 22, 2026", ""))
                        .id())
                .isEqualTo("g-2");
    }

    @Test
    void thePicturesOfAnEventTellItToo() {
        french.match(article("halle", "ouest", 0, "fr", "Incendie de la halle de Corbères : les pompiers luttent", ""));

        assertThat(french.match(article(
                                "halle-2", "ouest", 3, "fr", "EN IMAGES. L'incendie de la halle de Corbères", ""))
                        .id())
                .isEqualTo("halle");
    }

    @Test
    void twoMatchesThatANewsroomTellsInTheSameWordsAreTwoStories() {
        french.match(article(
                "brest", "sport", 0, "fr", "Ligue 1 : Brest bat Nantes 2-1 et remonte à la cinquième place", ""));

        Story other = french.match(
                article("lens", "sport", 0, "fr", "Ligue 1 : Lens bat Reims 2-1 et remonte à la troisième place", ""));

        assertThat(other.id()).isEqualTo("lens");
    }

    @Test
    void anArticleThatTellsTwoStoriesShowsThatTheyAreOne() {
        StoryCast.launch().forEach(french::match);

        Twins twins = french.twins("fusee-3").orElseThrow();
        french.unite(twins);

        assertThat(twins).isEqualTo(new Twins("fusee-1", "fusee-2"));
        assertThat(french.match(StoryCast.launch().get(1)).articles()).containsExactly("fusee-1", "fusee-2", "fusee-3");
        assertThat(french.twins("fusee-3")).isEmpty();
    }

    @Test
    void aTitleWithoutAnyTellingWordIsAStoryOfItsOwn() {
        english.match(article("w-1", "herald", 0, "en", "What we are", ""));

        assertThat(english.match(article("w-2", "courier", 0, "en", "What they were", ""))
                        .id())
                .isEqualTo("w-2");
    }

    @Test
    void onAPlatformOnlyAChannelIsANewsroom() {
        assertThat(Publisher.speaking("ouest.example", List.of("une"))).isEqualTo("ouest.example");
        assertThat(Publisher.speaking("youtube.com", List.of("ouest")))
                .isEqualTo(Publisher.speaking("youtube.com", List.of("ouest")))
                .isNotEqualTo(Publisher.speaking("youtube.com", List.of("matin")));
        assertThat(Publisher.speaking("google.com", List.of("une"))).isEmpty();
    }

    @Test
    void theWindowHoldsNoMoreThanItMay() {
        var narrow = new StoryMatcher(Locale.FRENCH, new StorySettings(2, Duration.ofDays(5), 0, 0));
        narrow.match(StoryCast.fireByOne());
        narrow.match(article("x", "matin", 0, "fr", "Le lycée de Brémont rouvre", ""));
        narrow.match(article("y", "matin", 0, "fr", "Une comète visible à l'œil nu", ""));

        assertThat(narrow.knows("feu-1")).isFalse();
        assertThat(narrow.match(StoryCast.fireByAnother()).id()).isEqualTo("feu-2");
    }

    @Test
    void articlesAreForgottenWhenTheyAreOld() {
        french.match(StoryCast.fireByOne());

        french.match(article("x", "matin", 24 * 6, "fr", "Le lycée de Brémont rouvre", ""));

        assertThat(french.knows("feu-1")).isFalse();
    }

    @Test
    void aMatcherThatRemembersAnswersAsTheOneThatMatched() {
        var restarted = new StoryMatcher(Locale.FRENCH, StorySettings.defaults());
        for (Article article : List.of(StoryCast.fireByOne(), StoryCast.fireElsewhere(), StoryCast.fireByAnother())) {
            restarted.remember(article.telling(french.match(article).id()), null);
        }

        assertThat(restarted.match(StoryCast.fireInquiry())).isEqualTo(french.match(StoryCast.fireInquiry()));
    }
}
