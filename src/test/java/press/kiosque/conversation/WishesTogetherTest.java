package press.kiosque.conversation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscription;

class WishesTogetherTest {

    @AutoClose
    private final Phone phone = new Phone(Locale.FRENCH);

    @BeforeEach
    void subscribes() {
        phone.subscribes();
    }

    private String holds() {
        Subscriber reader = phone.reader();
        return "%s %s alerts %s most %s words %s"
                .formatted(
                        reader.topics(),
                        reader.subscriptions().stream()
                                .map(Subscription::hour)
                                .sorted()
                                .map(String::valueOf)
                                .collect(joining("+")),
                        new TreeSet<>(reader.wishes().alertTopics()),
                        reader.wishes().mostADay(),
                        reader.wishes().keywords());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mets-le à 6h30 et enlève le sport et ajoute la culture|[culture] 06:30 alerts [] most null words []",
                "ajoute 18h et Zola|[sport] 07:30+18:00 alerts [] most null words [Zola]",
                "mets 2 messages max et 9h|[sport] 09:00 alerts [] most 2 words []",
                "ajoute la culture, à 8h|[sport, culture] 08:00 alerts [] most null words []",
                "make it 6:30am and add culture|[sport, culture] 06:30 alerts [] most null words []",
                "à 9h et pas plus de 2 par jour|[sport] 09:00 alerts [] most 2 words []",
                "suis Zola et alerte-moi pour le sport|[sport] 07:30 alerts [sport] most null words [Zola]",
                "uniquement la culture, alerte-moi sur le sport, et change l'heure à 18h|[culture] 18:00 alerts [sport] most null words []",
                "envoie-moi aussi une édition à 18h et suis Zola|[sport] 07:30+18:00 alerts [] most null words [Zola]"
            })
    void eachIsDone(String words, String held) {
        phone.says(words);

        assertThat(holds()).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pas de messages la nuit et le week-end",
                "enlève la culture et le dimanche",
                "je pars à 8h et le sport ça va",
                "ajoute la culture et viens me voir à 8h",
                "stop le sport et tout le reste à 8h",
                "le PSG et l'OM jouent à 21h"
            })
    void whereOneIsNotPlainNoneIsDone(String words) {
        String before = holds();

        phone.says(words);

        assertThat(holds()).isEqualTo(before);
    }

    @Test
    void topicsAfterAWishForAlertsAreForAlertsToo() {
        phone.taps("Mes sujets");

        phone.says("alertes sport et culture");

        assertThat(holds()).isEqualTo("[sport] 07:30 alerts [culture, sport] most null words []");
    }

    @Test
    void theConfirmationOfTheHourNamesTheTopicsToo() {
        phone.says("ajoute la culture et passe à 8h");

        assertThat(phone.hears()).startsWith("C'est entendu : Sport, Culture, chaque jour à 8 h.");
    }

    @Test
    void topicsAreWishedAtAnHourOnSomeDays() {
        phone.says("le sport et la culture à 8h, pas le week-end");

        assertThat(phone.hears()).startsWith("C'est entendu : Sport, Culture, du lundi au vendredi à 8 h.");
    }

    @Test
    void aLetterOfManyPartsIsNoListOfWishes() {
        String letter = "à 8h, ".repeat(50);

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> phone.says(letter));
    }

    @Test
    void otherAlertsStayWhereSomeAreExchanged() {
        phone.says("alertes sport et culture");

        phone.says("ajoute la une et enlève la culture");

        assertThat(phone.reader().wishes().alertTopics()).contains("sport").doesNotContain("culture");
    }

    @Test
    void oneUndoTakesAllOfItBack() {
        String before = holds();
        phone.says("ajoute la culture et passe à 8h");

        phone.says("annule");

        assertThat(holds()).isEqualTo(before);
    }
}
