package press.kiosque.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicMatcherTest {

    @ParameterizedTest
    @CsvSource({
        "fr, Assemblée nationale, Les débats à l'assemblee Nationale reprennent",
        "fr, réforme des retraites, Les réformes des retraites à l’étude",
        "fr, juge, Les juges ont tranché",
        "fr, élection, Élections : ce qui change",
        "fr, journal national, Deux journaux nationaux",
        "fr, PSG, Le psg gagne",
        "fr, Roland-Garros, Roland Garros commence",
        "fr, Ligue 1, La Ligue 1 reprend",
        "en, election, Elections are coming",
        "en, strike, Teachers' strikes go on",
        "en, Trump, Trump's plan",
        "de, Bundestag, Im Bundestag"
    })
    void aKeywordIsFoundWhateverItsFormIs(String language, String keyword, String title) {
        var matcher = TopicMatcher.of(List.of(topic("t", List.of(), List.of(), List.of(keyword))));

        Set<String> topics = matcher.topicsOf(List.of(), List.of(), title, "", Locale.forLanguageTag(language));

        assertThat(topics).containsExactly("t");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Ligue 1, La ligue a perdu 1 match",
        "fr, réforme des retraites, Retraites : des réformes",
        "fr, mer, La mère de famille",
        "en, art, Article of the day"
    })
    void otherWordsAreNot(String language, String keyword, String title) {
        var matcher = TopicMatcher.of(List.of(topic("t", List.of(), List.of(), List.of(keyword))));

        Set<String> topics = matcher.topicsOf(List.of(), List.of(), title, "", Locale.forLanguageTag(language));

        assertThat(topics).isEmpty();
    }

    @Test
    void aPhraseDoesNotReachFromTitleIntoSummary() {
        var matcher = TopicMatcher.of(List.of(topic("t", List.of(), List.of(), List.of("Ligue 1"))));

        assertThat(matcher.topicsOf(List.of(), List.of(), "La Ligue", "1 match", Locale.FRENCH))
                .isEmpty();
    }

    @Test
    void feedsAndCategoriesSortAsWell() {
        var matcher = TopicMatcher.of(List.of(
                topic("sport", List.of("sport"), List.of(), List.of()),
                topic("ecole", List.of(), List.of("Éducation"), List.of()),
                topic("autre", List.of("autre"), List.of("autre"), List.of())));

        Set<String> topics = matcher.topicsOf(List.of("sport"), List.of("EDUCATION"), "", "", Locale.FRENCH);

        assertThat(topics).containsExactlyInAnyOrder("sport", "ecole");
    }

    @Test
    void tenThousandKeywordsCostFarLessThanAMillisecond() {
        List<String> keywords = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            keywords.add(i % 2 == 0 ? "mot" + i : "le sujet numéro " + i);
        }
        var matcher = TopicMatcher.of(List.of(topic("t", List.of(), List.of(), keywords)));
        String summary = "Le sujet du jour est un long résumé avec bien des mots, dont aucun ne dit rien. ".repeat(3);
        match(matcher, summary, 3000);

        long start = System.nanoTime();
        match(matcher, summary, 1000);
        var each = Duration.ofNanos((System.nanoTime() - start) / 1000);

        assertThat(each).isLessThan(Duration.ofMillis(1));
    }

    private static void match(TopicMatcher matcher, String summary, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(matcher.topicsOf(List.of(), List.of(), "Un titre", summary, Locale.FRENCH))
                    .isEmpty();
        }
    }

    private static Topic topic(String slug, List<String> feeds, List<String> categories, List<String> keywords) {
        return new Topic("n/" + slug, "n", Map.of("fr", slug), null, feeds, categories, keywords);
    }
}
