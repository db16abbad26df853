package press.kiosque.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                "Stop.",
                "stop svp",
                "STOP !!!",
                "S.T.O.P.",
                "Arrêt",
                "arrete",
                "Arrêter",
                "arrêtez",
                "arrêtez tout",
                "désabonner",
                "Désabonnez-moi",
                "je veux me désabonner",
                "je voudrais arrêter",
                "desinscription",
                "unsubscribe",
                "Please unsubscribe me",
                "stop it",
                "I want to stop",
                "stop sending me this",
                "plus de messages svp",
                "je ne veux plus recevoir vos messages",
                "stpo",
                "stop, je ne veux pas de ça",
                "leave me alone",
                "opt-out",
                "don’t send me anything",
                "Résilier"
            })
    void everySpellingIsHeard(String words) {
        boolean heard = StopWords.areIn(Folded.of(words));

        assertThat(heard).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't stop",
                "n'arrêtez pas",
                "je ne veux pas me désabonner",
                "top",
                "Sport",
                "merci",
                "7h30",
                "stp",
                "Pourquoi le match s'est-il arrêté hier soir à Lyon ?",
                "non"
            })
    void otherWordsAreNot(String words) {
        boolean heard = StopWords.areIn(Folded.of(words));

        assertThat(heard).isFalse();
    }
}
