package press.kiosque.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Votre édition : tous les jours à 7 h 30|Votre édition~: tous les jours à 7~h~30",
                "fr|« Bonjour ! » Ça va ?|«~Bonjour~!~» Ça va~?",
                "fr|À 8 h, 5 % de moins et 3 € en poche|À 8~h, 5~% de moins et 3~€ en poche",
                "fr|12 heures après|12 heures après",
                "en|Every day at 7:30 am and 6 pm.|Every day at 7:30~am and 6~pm.",
                "en|What are you following : this?|What are you following : this?"
            })
    void aLineNeverBreaksWhereTheLanguageHoldsWordsTogether(String language, String words, String set) {
        assertThat(Typography.of(words, Locale.forLanguageTag(language))).isEqualTo(set.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"un lien https://exemple.fr/?a=1", "À 7 h 30", ""})
    void wordsOnceSetStayAsTheyAre(String words) {
        String once = Typography.of(words, Locale.FRENCH);
        assertThat(Typography.of(once, Locale.FRENCH)).isEqualTo(once).hasSameSizeAs(words);
    }
}
