package press.kiosque.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.understanding.Hearing.before;
import static press.kiosque.understanding.Hearing.understand;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointingWordsTest {

    private static final Dialogue NOTED = before(Saying.KEYWORDS, "C'est noté : je guette « PSG ».", Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "follow it",
                "suis ce sujet",
                "Abonnez-moi à cette recherche",
                "je veux la suivre",
                "add this word"
            })
    void whatWasSearchedIsFollowed(String words) {
        Dialogue found = before(Saying.FOUND, "", Map.of("+", "FOLLOW_WORD:Zola"));

        assertThat(understand(words, found, List.of(), List.of())).isEqualTo(Intent.of(Act.FOLLOW_WORD, "Zola"));
        assertThat(understand(words, Saying.FOUND_NOTHING)).isEqualTo(Intent.of(Act.FOLLOW_WORD, "Zola"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrête de la suivre",
                "arrête d'en parler",
                "stop following it",
                "remove it",
                "enlève-le",
                "don't follow that anymore",
                "forget this one"
            })
    void theWordJustNotedIsDropped(String words) {
        assertThat(understand(words, NOTED, List.of(), List.of("Zola", "PSG")))
                .isEqualTo(Intent.of(Act.UNFOLLOW_WORD, "PSG"));
    }

    @Test
    void whatWasDroppedIsFollowedAgain() {
        Dialogue dropped = before(Saying.KEYWORDS, "You no longer follow \"PSG\", \"Zola\".", Map.of());

        assertThat(understand("add them again", dropped, List.of(), List.of()))
                .isEqualTo(Intent.of(Act.FOLLOW_WORD, List.of("PSG", "Zola")));
    }

    @ParameterizedTest
    @CsvSource({"clear them all", "remove all keywords", "supprime-les tous", "efface tous mes mots"})
    void allWordsAreDropped(String words) {
        assertThat(understand(words, NOTED, List.of(), List.of("Zola", "PSG")))
                .isEqualTo(Intent.of(Act.UNFOLLOW_WORD, List.of("Zola", "PSG")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no, Manchester United", "non, Manchester United !", "I meant Manchester United"})
    void anotherWordTakesThePlaceOfTheOneJustNoted(String words) {
        assertThat(understand(words, NOTED, List.of(), List.of("PSG")))
                .isEqualTo(Intent.of(Act.REVISE, List.of("UNFOLLOW_WORD:PSG", "FOLLOW_WORD:Manchester United")));
    }

    @ParameterizedTest
    @CsvSource({
        "delete housing",
        "quiet hours 10pm to 7am",
        "get rid of housing",
        "c'est koi ça",
        "the last one",
        "cette histoire",
        "rien sur Zola"
    })
    void anOrderAQuestionOrAPronounIsNoWord(String words) {
        assertThat(understand(words, NOTED, List.of(), List.of("PSG")).act())
                .isNotIn(Act.FOLLOW_WORD, Act.UNFOLLOW_WORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suivre les articles sur la réforme des retraites|réforme des retraites",
                "et sur la grippe|grippe",
                "je veux suivre le dossier tramway|tramway",
                "follow all the news about Gaza|Gaza",
                "follow All Blacks|All Blacks",
                "suis l'affaire Dreyfus|affaire Dreyfus",
                "and london as a keyword|london",
                "follow the one about trams|trams",
                "Le Havre|Le Havre"
            })
    void whatStandsAroundANameIsNoPartOfIt(String words, String name) {
        assertThat(understand(words, NOTED, List.of(), List.of())).isEqualTo(Intent.of(Act.FOLLOW_WORD, name));
    }

    @ParameterizedTest
    @CsvSource({"the first one,#1", "le 3e,#3", "2,#2", "la dernière,#0", "numéro deux,#2", "celle sur le tram,tram"})
    void theStoryChosenIsTheOneOfWhichWeAsked(String words, String story) {
        Dialogue asked = before(Saying.WHICH_STORY, "?", Map.of("aide", "HELP", "le tram", "LESS:a1"));

        assertThat(understand(words, asked, List.of(), List.of())).isEqualTo(Intent.of(Act.LESS, story));
    }

    @ParameterizedTest
    @ValueSource(strings = {"more", "encore", "show me more", "ya autre chose ?", "anything else on that?"})
    void moreOfASearchIsMoreOfIt(String words) {
        Dialogue found = before(Saying.FOUND, "", Map.of("la suite", "SEARCH:Zola"));

        assertThat(understand(words, found, List.of(), List.of())).isEqualTo(Intent.of(Act.SEARCH, "Zola"));
    }
}
