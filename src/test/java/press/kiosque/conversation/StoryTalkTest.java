package press.kiosque.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.message.Message;
import press.kiosque.subscriber.Subscribers;

class StoryTalkTest {

    private final Phone phone = new Phone(Locale.FRENCH);

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void theTopStoriesAreTheMostTrustedThenTheNewest() {
        publishes("vieux", "sport", 1, 5);
        publishes("neuf", "sport", 1, 1);
        publishes("grave", "culture", 2, 9);

        phone.says("à la une");

        assertThat(phone.sees()).containsExactly("grave", "neuf", "vieux");
        assertThat(phone.batches().get(0).parcels().get(0).articles()).containsExactly("grave", "neuf", "vieux");
    }

    @Test
    void aCardLeadsToTheStoryAndToMoreOfItsKind() {
        publishes("neuf", "sport", 1, 1);

        phone.tapsPayload("TOP", "À la une");

        Message.Card card = ((Message.Cards) phone.last()).cards().get(0);
        assertThat(card.buttons())
                .containsExactly(
                        new Message.Button("Lire", "https://news.example/neuf", null),
                        new Message.Button("Plus comme ça", null, "MORE:neuf"),
                        new Message.Button("Moins, pourquoi…", null, "STORY:neuf"));
    }

    @Test
    void aStoryThatTheReaderHadIsNotToldAgain() {
        phone.opens();
        publishes("neuf", "sport", 1, 1);
        phone.get(Subscribers.class).received(Map.of(Phone.LENA, List.of("neuf")), Map.of());

        phone.says("à la une");

        assertThat(phone.hears()).endsWith("vous êtes à jour.");
    }

    @Test
    void yesterdaysPaperIsNotNews() {
        publishes("vieux", "sport", 1, 40);

        phone.says("quoi de neuf ?");

        assertThat(phone.hears()).startsWith("Rien de neuf");
    }

    @Test
    void moreLikeAStoryIsOfItsTopicAndNotItself() {
        publishes("match", "sport", 1, 1);
        publishes("autre match", "sport", 1, 2);
        publishes("film", "culture", 1, 1);

        phone.tapsPayload("MORE:match", "Plus comme ça");

        assertThat(phone.sees()).containsExactly("autre match");
    }

    @Test
    void anActiveReaderWhoNamesATopicReadsItAndCanFollowIt() {
        phone.opens("topic-sport");
        phone.taps("C'est tout");
        phone.taps("7 h 30");
        publishes("film", "culture", 1, 1);

        phone.says("Culture");

        assertThat(phone.sees()).containsExactly("film");
        assertThat(phone.choices()).startsWith("+ 🎭 Culture");
    }

    @Test
    void aStoryIsNamedByItsPlaceOrByWhatItIsAbout() {
        publishes("Le tramway déraille", "sport", 1, 1);
        publishes("Le maire démissionne", "culture", 1, 2);
        phone.says("à la une");

        phone.says("la deuxième");
        assertThat(phone.sees()).containsExactly("Le maire démissionne");
        phone.says("à la une");
        phone.says("pourquoi la première ?");
        assertThat(phone.hears()).startsWith("« Le tramway déraille »").endsWith("sur news.example.");
        phone.says("ne me parle plus du tramway");

        assertThat(phone.hears()).startsWith("Compris : je ne parle plus de « Le tramway déraille »");
        assertThat(phone.reader().wishes().muted()).hasSize(1);
    }

    @Test
    void aStoryMutedIsWantedAgain() {
        publishes("Le tramway déraille", "sport", 1, 1);
        phone.says("à la une");
        phone.says("mute the tram story");

        phone.says("no, unmute it");

        assertThat(phone.hears()).contains("peut revenir");
        assertThat(phone.reader().wishes().muted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mute the first story", "less of this", "moins de ça"})
    void nothingIsSaidOfStoriesThatWereNotShown(String words) {
        phone.says("bonjour");

        phone.says(words);

        assertThat(phone.hears()).startsWith("Je ne vous ai encore montré aucune histoire");
    }

    @Test
    void theFirstTwoAreBothShown() {
        for (int n = 1; n < 4; n++) {
            publishes("histoire" + n, "sport", 1, n);
        }
        phone.says("à la une");
        phone.says("les deux premières");

        assertThat(phone.sees()).containsExactly("histoire1", "histoire2");
    }

    @Test
    void moreOfATopicIsOfThatTopic() {
        publishes("match", "sport", 1, 1);
        publishes("film", "culture", 1, 2);
        phone.says("sport ?");
        assertThat(phone.sees()).containsExactly("match");

        phone.says("encore");

        assertThat(phone.sees()).containsExactly("match");
    }

    @Test
    void moreOfASearchGoesOnWhereItEnded() {
        IntStream.rangeClosed(1, 7).forEach(at -> publishes("budget " + at, "sport", 1, at));
        phone.says("cherche budget");
        assertThat(phone.sees()).containsExactly("budget 1", "budget 2", "budget 3", "budget 4", "budget 5");

        phone.says("montre-m'en plus");
        assertThat(phone.sees()).containsExactly("budget 6", "budget 7");

        phone.says("encore");
        assertThat(phone.hears()).startsWith("C'est tout ce que j'ai sur « budget »");

        phone.says("le deuxième");
        assertThat(phone.sees()).containsExactly("budget 7");
    }

    @Test
    void anotherSearchBeginsAnew() {
        publishes("budget et tramway", "sport", 1, 1);
        publishes("tramway", "sport", 1, 2);
        phone.says("cherche budget");
        phone.says("cherche tramway");

        assertThat(phone.sees()).containsExactly("budget et tramway", "tramway");
    }

    @Test
    void whatWasSearchedIsFollowedByAPronoun() {
        publishes("budget", "sport", 1, 1);
        phone.says("cherche budget");

        phone.says("suis ce sujet");

        assertThat(phone.hears()).contains("je guette « budget »");
    }

    @Test
    void theStoryChosenIsTheOneForWhichWeAsked() {
        publishes("match", "sport", 1, 1);
        publishes("film", "culture", 1, 2);
        phone.says("à la une");
        phone.says("moins comme ça");
        assertThat(phone.hears()).isEqualTo("Laquelle de ces histoires ?");

        phone.says("le 2e");

        assertThat(phone.hears()).isEqualTo("Compris : moins de « Culture » dans votre édition.");
    }

    private void publishes(String title, String topic, double weight, int hoursAgo) {
        phone.get(Articles.class)
                .store(List.of(new Article(
                        title,
                        "le-kiosque",
                        "https://news.example/" + title.replace(" ", "-"),
                        title,
                        "Un résumé.",
                        null,
                        List.of(),
                        "fr",
                        null,
                        null,
                        phone.now().minus(Duration.ofHours(hoursAgo)),
                        List.of("une"),
                        List.of(topic),
                        weight)));
    }
}
