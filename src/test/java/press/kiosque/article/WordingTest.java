package press.kiosque.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void wordsThatSayNothingAreLeftOut() {
        Wording wording = Wording.of("Le maire de la ville et les habitants", "", Locale.FRENCH);

        assertThat(wording.words()).containsOnlyKeys("maire", "ville", "habitan");
    }

    @Test
    void aCapitalWithinASentenceTellsANameOneAtItsBeginningDoesNot() {
        Wording wording = Wording.of("Voisins et élus fêtent Brémont", "", Locale.FRENCH);

        assertThat(marks(wording, "bremont") & Wording.NAME).isNotZero();
        assertThat(marks(wording, "voisin") & Wording.NAME).isZero();
    }

    @Test
    void titlesThatCapitaliseEveryWordTellNoNames() {
        Wording wording = Wording.of("Council Approves Larger Footbridge", "", Locale.ENGLISH);

        assertThat(wording.words().values())
                .allSatisfy(marks -> assertThat(marks & Wording.NAME).isZero());
    }

    @Test
    void aCountryAndItsPeopleAreOneWord() {
        assertThat(Wording.of("Les Américains votent", "", Locale.FRENCH).words())
                .containsKey("ÉTATS-UNIS");
        assertThat(Wording.of("Vote aux États-Unis", "", Locale.FRENCH).words()).containsKey("ÉTATS-UNIS");
        assertThat(Wording.of("The U.S. votes", "", Locale.ENGLISH).words()).containsKey("US");
        assertThat(Wording.of("They told us", "", Locale.ENGLISH).words()).doesNotContainKey("US");
    }

    @Test
    void wordsForTheSameThingAreOneWord() {
        assertThat(Wording.of("L'intelligence artificielle", "", Locale.FRENCH).words())
                .isEqualTo(Wording.of("L'IA", "", Locale.FRENCH).words());
        assertThat(Wording.of("Three dead in crash", "", Locale.ENGLISH).words())
                .isEqualTo(Wording.of("Three die in crash", "", Locale.ENGLISH).words());
    }

    @Test
    void aTitleThatReactsDoesNotReport() {
        assertThat(Wording.of("Incendie de Valmer : le maire réagit", "", Locale.FRENCH)
                        .asks())
                .isTrue();
        assertThat(Wording.of("Mayor recounts the night of the fire", "", Locale.ENGLISH)
                        .asks())
                .isTrue();
        assertThat(Wording.of("Incendie à Valmer", "", Locale.FRENCH).asks()).isFalse();
    }

    @Test
    void whatTheTitleOnlyRemindsOfIsMarked() {
        Wording label = Wording.of("Procès de Valmer : un témoin raconte", "", Locale.FRENCH);
        Wording after = Wording.of("A witness speaks after the Millbeck collapse", "", Locale.ENGLISH);

        assertThat(marks(label, "valm") & Wording.REMINDER).isNotZero();
        assertThat(marks(label, "temoin") & Wording.REMINDER).isZero();
        assertThat(marks(after, "collaps") & Wording.REMINDER).isNotZero();
        assertThat(marks(after, "witness") & Wording.REMINDER).isZero();
    }

    @Test
    void aLongBeginningBeforeAColonIsTheNewsItself() {
        Wording wording = Wording.of("Minister to quit over leaked letters: reports", "", Locale.ENGLISH);

        assertThat(marks(wording, "ministe") & Wording.REMINDER).isZero();
    }

    @Test
    void howATitleIsToldSaysNothing() {
        assertThat(Wording.of("EN DIRECT. Incendie à Valmer", "", Locale.FRENCH).words())
                .isEqualTo(Wording.of("Incendie à Valmer", "", Locale.FRENCH).words());
        assertThat(Wording.of("Watch: bridge collapses", "", Locale.ENGLISH).words())
                .isEqualTo(Wording.of("bridge collapses", "", Locale.ENGLISH).words());
        assertThat(Wording.of("Images satellites de Valmer", "", Locale.FRENCH).words())
                .hasSize(3);
    }

    @Test
    void numbersAreOneHoweverTheyAreGrouped() {
        assertThat(Wording.of("250.000 manifestants", "", Locale.FRENCH).words())
                .containsKey("250000");
        assertThat(Wording.of("250,000 march", "", Locale.ENGLISH).words()).containsKey("250000");
        assertThat(Wording.of("250 000 manifestants", "", Locale.FRENCH).words())
                .containsKey("250000");
        assertThat(Wording.of("Trois blessés", "", Locale.FRENCH).words()).containsKey("3");
        assertThat(Wording.of("1.3m jobs", "", Locale.ENGLISH).words())
                .isEqualTo(Wording.of("1.3 m jobs", "", Locale.ENGLISH).words());
    }

    @Test
    void aTitleThatAsksIsToldFromOneThatReports() {
        assertThat(Wording.of("Why the bridge fell", "", Locale.ENGLISH).asks()).isTrue();
        assertThat(Wording.of("Incendie : ce que l'on sait", "", Locale.FRENCH).asks())
                .isTrue();
        assertThat(Wording.of("The bridge fell", "", Locale.ENGLISH).asks()).isFalse();
    }

    @Test
    void anyLanguageIsRead() {
        assertThat(Wording.of("東京で地震", "Ein Beben", Locale.JAPANESE).words()).isNotEmpty();
        assertThat(Wording.of("", "", Locale.ROOT).words()).isEmpty();
    }

    private static int marks(Wording wording, String word) {
        return wording.words().getOrDefault(word, 0);
    }
}
