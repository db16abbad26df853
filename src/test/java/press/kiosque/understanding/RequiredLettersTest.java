package press.kiosque.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredLettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    stop                            ; stop
                    ^(?:et |and )?merci\\b          ; merci
                    \\b(?:pause|break)\\b           ; pause break
                    trop (?:long|court)e?s?         ; trop_
                    (?<day>lundi|mardi) .*semaine   ; semaine
                    un(?=.*\\bhier\\b)              ; hier
                    ab+c                            ; ab
                    colou?r                         ; colo
                    x(?:ab?)y                       ; x
                    a(?=b)c                         ; a
                    (?:ha){2,3}                     ; ha
                    (?:la|le){0,1}x                 ; x
                    [a-z\\]]+ch                     ; ch
                    \\p{Lu}\\.tv                    ; .tv
                    """)
    void ofASequenceTheRarestPartIsRequired(String regex, String letters) {
        assertThat(RequiredLetters.of(regex))
                .containsExactlyInAnyOrderElementsOf(Stream.of(letters.split(" "))
                        .map(each -> each.replace('_', ' '))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\d+", "(?:la)?", "(?i)stop", "oui|\\w*", "(?!non).*", "[abc]"})
    void whatMatchesWithoutAnyOfItsLettersRequiresNone(String regex) {
        assertThat(RequiredLetters.of(regex)).isEmpty();
    }

    @Test
    void aPatternIsFoundWhereverItsExpressionIs() {
        List<String> texts = List.of("stop", "je veux une pause", "trop longues", "mardi de la semaine", "abbc", "");
        Stream.of(
                        "\\b(?:pause|break)\\b",
                        "trop (?:long|court)(?:ue)?s?",
                        "^$",
                        "ab+c",
                        "(?:mardi|lundi) .*semaine",
                        "(?!)")
                .forEach(regex -> assertThat(texts).allSatisfy(text -> assertThat(
                                WordPattern.compile(regex).isIn(text))
                        .isEqualTo(Pattern.compile(regex).matcher(text).find())));
    }

    @Test
    void whatIsReplacedInATextWithoutAMatchIsNothing() {
        assertThat(WordPattern.compile("stop").matcher("encore").replaceAll("")).isEqualTo("encore");
    }
}
