package press.kiosque.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.digest.News.NOW;
import static press.kiosque.digest.News.had;
import static press.kiosque.digest.News.keywords;
import static press.kiosque.digest.News.reader;
import static press.kiosque.digest.News.wishing;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.MemoryDatabase;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.article.Stories;
import press.kiosque.digest.DigestSettings.Ranking;
import press.kiosque.digest.Reason.Kind;
import press.kiosque.message.Message;
import press.kiosque.message.PlainSpaces;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Wishes;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

class DigestMessagesTest {

    private final MemoryDatabase memory = new MemoryDatabase();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final News news = new News();

    DigestMessagesTest() {
        beans.registerBean(MongoDatabase.class, memory::database);
        beans.registerBean(DigestSettings.class, () -> News.settings(Ranking.DEFAULT));
        beans.register(Articles.class, Topics.class, Editions.class);
        DigestBeans.register(beans);
        beans.scan("press.kiosque.message");
        beans.refresh();
        beans.getBean(Topics.class)
                .save(new Topic(
                        "n/sport", "n", Map.of("fr", "Sport", "en", "Sports"), "⚽", List.of(), List.of(), List.of()));
    }

    @AfterEach
    void close() {
        beans.close();
        memory.close();
    }

    @Test
    void aCardSaysWhenceAndWhenBeforeTheSummary() {
        news.tells("lanvec", 0, "sport");

        assertThat(cards(reader("sport")).get(0).subtitle()).isEqualTo("lanvec.example, 7 h 30. Un résumé.");
        assertThat(cards(in(Locale.ENGLISH, "sport")).get(0).subtitle())
                .isEqualTo("lanvec.example, 7:30 am. Un résumé.");
    }

    @Test
    void aSiteWithoutANameIsCalledByTheNewsrooms() {
        beans.getBean(Newsrooms.class).save(new Newsroom("n", "Le Kiosque", Locale.FRENCH, News.ZONE));
        news.tells("lanvec", 0, "sport");
        Article here = news.articles.remove(0);
        news.articles.add(new Article(
                here.id(),
                here.newsroom(),
                "http://127.0.0.1:8090/lanvec",
                here.title(),
                here.summary(),
                null,
                List.of(),
                here.language(),
                here.published(),
                null,
                here.firstSeen(),
                here.feeds(),
                here.topics(),
                1));

        assertThat(cards(reader("sport")).get(0).subtitle()).isEqualTo("Le Kiosque, 7 h 30. Un résumé.");
    }

    @Test
    void anIntroStandsInPlaceOfHowManyStoriesThereAre() {
        news.tells("lanvec", 0, "sport");
        Edition plain = News.edition(5);
        var edition = new Edition(
                plain.id(),
                plain.newsroom(),
                plain.name(),
                plain.hour(),
                plain.days(),
                5,
                List.of(),
                Edition.StoryOrder.WORTH,
                Map.of("fr", "Bonjour, voici l’essentiel."));

        assertThat(first(News.edition(5))).isEqualTo("Une histoire pour vous, mardi 24 novembre");
        assertThat(first(edition)).isEqualTo("Bonjour, voici l’essentiel.");
    }

    private String first(Edition edition) {
        Subscriber reader = reader("sport");
        var digest = new Digest(reader, NOW, edition, "digest:matin:2026-11-24", news.picks(reader), null);
        return Objects.requireNonNull(
                ((Message.Cards) messages().render(digest, null)).cards().get(0).subtitle());
    }

    @Test
    void yesterdaysNewsSaysSo() {
        news.tells("lanvec", 12, "sport").tells("older", 35, "sport");

        assertThat(cards(reader("sport")))
                .extracting(Message.Card::subtitle)
                .containsExactly(
                        "lanvec.example, hier à 19 h 30. Un résumé.", "older.example, dimanche à 20 h 30. Un résumé.");
    }

    @Test
    void aCardSaysWhyIfThatIsMoreThanItsTopic() {
        news.tells("a", 1, "sport").isToldBy("a", 4).tells("b", "b", 1, "fr", 1, "Le PSG s'impose", "sport");

        assertThat(cards(wishing(reader("sport"), keywords("psg"))))
                .extracting(Message.Card::subtitle)
                .containsExactlyInAnyOrder("4 rédactions en parlent. Un résumé.", "Vous suivez « psg ». Un résumé.");
    }

    @Test
    void anUpdateIsMarkedWithinTheTitlesRoom() {
        news.tells("now", "now", 1, "fr", 1, "Le procès reprend devant la cour ".repeat(4), "sport");
        news.develops("now", "begin");

        String title = cards(had(reader("sport"), "begin")).get(0).title();

        assertThat(title).startsWith("Suite : Le procès reprend").endsWith("…").hasSizeLessThanOrEqualTo(80);
        assertThat(cards(reader("sport")).get(0).title()).startsWith("Le procès");
    }

    @Test
    void readersToldTheSameStoriesForOtherReasonsGetOtherWords() {
        news.tells("b", "b", 1, "fr", 1, "Le PSG s'impose", "sport");
        var messages = messages();

        Message plain = messages.render(digest(reader("sport")), null);
        Message followed = messages.render(digest(wishing(reader("sport"), keywords("PSG"))), null);

        assertThat(plain).isNotEqualTo(followed);
        assertThat(messages.render(digest(reader("sport")), null)).isSameAs(plain);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyReasonIsOneShortSentenceInBothLanguages(Kind kind) {
        var reasons = beans.getBean(DigestReasons.class);
        String about = kind == Kind.KEYWORD ? "x".repeat(60) : "sport";

        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String sentence = reasons.say(new Reason(kind, about, 12), in(language));
            assertThat(sentence)
                    .endsWith(".")
                    .doesNotContain("${", "[", "null")
                    .hasSizeBetween(10, 60)
                    .matches("[^.]*\\.");
        }
        assertThat(reasons.say(new Reason(kind, about, 12), in(Locale.FRENCH)))
                .isNotEqualTo(reasons.say(new Reason(kind, about, 12), in(Locale.ENGLISH)));
    }

    @Test
    void whyAStoryCameCanBeAskedLater() {
        news.tells("law", "law", 90, "fr", 1, "Réforme des retraites", "politics");
        news.tells("other", "law", 89, "fr", 1, "Un titre", "politics").isToldBy("law", 3);
        news.tells("now", 80, "politics").develops("now", "law").tells("match", 1, "sport");
        store();

        assertThat(why(reader("politics"), "law")).isEqualTo(new Reason(Kind.COVERAGE, "", 3));
        assertThat(why(wishing(reader(), keywords("retraites")), "other").kind())
                .isEqualTo(Kind.KEYWORD);
        assertThat(why(had(reader("politics"), "law", "now"), "now")).isEqualTo(new Reason(Kind.UPDATE, "law", 1));
        assertThat(why(reader("sport"), "match")).isEqualTo(new Reason(Kind.TOPIC, "sport", 1));
        assertThat(beans.getBean(DigestReasons.class).explain(reader(), "unknown", NOW))
                .isEmpty();
    }

    @Test
    void aDigestOnRequestNamesTheStoriesToRemember() {
        news.tells("first", "first", 2, "fr", 1, "Un titre", "sport")
                .tells("second", "first", 1, "fr", 3, "Un titre", "sport")
                .isToldBy("first", 2);
        store();
        beans.getBean(Editions.class).save(News.edition(5));

        var composed = beans.getBean(DigestOnRequest.class)
                .compose(reader("sport"), "matin", NOW)
                .orElseThrow();

        assertThat(composed.articles()).containsExactly("second");
        assertThat(composed.stories()).containsExactly("first");
    }

    @Test
    void storiesAreBeingPickedAsDigestsAreForWhoAsks() {
        news.tells("match", 1, "sport").tells("vote", 2, "politics").tells("film", 3, "culture");
        store();
        var picks = beans.getBean(StoryPicks.class);

        assertThat(picks.top(had(reader(), "match"), List.of(), NOW, 5))
                .extracting(Pick::story)
                .containsExactly("vote", "film");
        assertThat(picks.top(reader(), List.of("culture"), NOW.plus(Duration.ofDays(9)), 5))
                .isEmpty();
    }

    private Reason why(Subscriber reader, String id) {
        return beans.getBean(DigestReasons.class).explain(reader, id, NOW).orElseThrow();
    }

    private void store() {
        memory.database().getCollection("articles", Article.class).insertMany(news.articles);
        beans.getBean(Stories.class).save(news.stories);
    }

    private List<Message.Card> cards(Subscriber reader) {
        List<Message.Card> cards = ((Message.Cards) messages().render(digest(reader), null)).cards();
        return cards.subList(1, cards.size()).stream().map(PlainSpaces::in).toList();
    }

    private DigestMessages messages() {
        return new DigestMessages(beans.getBean(StoryWords.class));
    }

    private Digest digest(Subscriber reader) {
        return new Digest(reader, NOW, News.edition(5), "digest:matin:2026-11-24", news.picks(reader), null);
    }

    private static Subscriber in(Locale language, String... topics) {
        return reader("n/ann", language, List.of(topics), List.of(), Wishes.NONE);
    }
}
