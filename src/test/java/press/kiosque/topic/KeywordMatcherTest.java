package press.kiosque.topic;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.topic.TextIndex.Text;

class KeywordMatcherTest {

    @ParameterizedTest
    @CsvSource({
        "fr, PSG, Le psg s'impose",
        "fr, réforme des retraites, Une reforme de la retraite",
        "fr, RÉFORME DES RETRAITES, Les réformes des retraites en débat",
        "fr, crise logement, La crise du logement dure",
        "fr, Le Monde, Lu dans Le Monde",
        "fr, JO, L'avenir des J.O. et des JO",
        "en, Bank of England, The banks of England",
        "en, school strike, Strikes: the school strikes go on"
    })
    void aPhraseIsFoundWhateverItsFormIs(String language, String phrase, String title) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(KeywordMatcher.of(Map.of("reader", List.of(phrase))).find(title, "", locale))
                .containsExactly("reader");
        assertThat(new TextIndex(List.of(new Text("", title, locale))).find(phrase))
                .containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Le Monde, Tout un monde",
        "fr, réforme des retraites, Retraites : la réforme",
        "fr, mer, La mère",
        "fr, crise du logement, La crise mondiale du logement",
        "en, art, The article"
    })
    void otherWordsAreNot(String language, String phrase, String title) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(KeywordMatcher.of(Map.of("reader", List.of(phrase))).find(title, "", locale))
                .isEmpty();
        assertThat(new TextIndex(List.of(new Text(title, "", locale))).find(phrase))
                .isEmpty();
    }

    @Test
    void everybodyWhoFollowsAPhraseIsFound() {
        var matcher = KeywordMatcher.of(Map.of(
                "anna",
                List.of("PSG", "réforme des retraites"),
                "ben",
                List.of("réforme des retraites"),
                "cleo",
                List.of("OM")));

        assertThat(matcher.find("La réforme des retraites", "", Locale.FRENCH)).containsOnly("anna", "ben");
    }

    @Test
    void aPhraseOfAnyLanguageIsLookedForInEveryText() {
        var index = new TextIndex(
                List.of(new Text("Les élections", "", Locale.FRENCH), new Text("Elections", "", Locale.ENGLISH)));

        assertThat(index.find("election")).containsOnly(0, 1);
    }

    @Test
    void aTextWithoutWordsAndAPhraseWithoutWordsMatchNothing() {
        assertThat(new TextIndex(List.of(new Text("", "", Locale.FRENCH))).find("PSG"))
                .isEmpty();
        assertThat(new TextIndex(List.of(new Text("Le PSG", "", Locale.FRENCH))).find("…"))
                .isEmpty();
    }

    @Test
    void theIndexOfTextsFindsJustWhatTheMatcherFinds() {
        var random = new Random(7);
        List<String> phrases =
                IntStream.range(0, 200).mapToObj(n -> words(random, 1 + n % 3)).toList();
        List<Text> texts = IntStream.range(0, 100)
                .mapToObj(n -> new Text(words(random, 8), words(random, 20), Locale.FRENCH))
                .toList();
        var index = new TextIndex(texts);

        assertThat(phrases).allSatisfy(phrase -> {
            var matcher = KeywordMatcher.of(Map.of(phrase, List.of(phrase)));
            Set<Integer> expected = IntStream.range(0, texts.size())
                    .filter(at -> !matcher.find(
                                    texts.get(at).title(), texts.get(at).summary(), Locale.FRENCH)
                            .isEmpty())
                    .boxed()
                    .collect(toSet());
            assertThat(index.find(phrase)).isEqualTo(expected);
        });
    }

    @Test
    void theSameWordsAreTheSameKeyword() {
        assertThat(KeywordMatcher.same("Réforme", "reforme ")).isTrue();
        assertThat(KeywordMatcher.same("Réforme", "réformes")).isFalse();
    }

    private static String words(Random random, int count) {
        List<String> some =
                List.of("chat", "chats", "le", "de", "journal", "journaux", "élu", "elus", "prix", "nouvelle");
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(n -> some.get(random.nextInt(some.size())))
                        .toList());
    }
}
