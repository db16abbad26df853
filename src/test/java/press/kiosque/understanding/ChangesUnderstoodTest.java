package press.kiosque.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What readers who follow topics and words change about them in words. */
class ChangesUnderstoodTest {

    /**
     * @param last the template of our last words
     * @param followed topics, then words with a {@code ~}; empty for nothing
     */
    @ParameterizedTest
    @CsvFileSource(resources = "/changes.txt", delimiter = '|')
    void aChangeIsUnderstood(String words, String last, String followed, String act, String about) {
        List<String> all = followed == null ? List.of() : Arrays.asList(followed.split(","));

        Intent intent = Hearing.understand(
                words,
                last == null ? "" : last,
                all.stream().filter(one -> !one.startsWith("~")).toList(),
                all.stream()
                        .filter(one -> one.startsWith("~"))
                        .map(one -> one.substring(1))
                        .toList());

        assertThat(intent.act() + " " + String.join(", ", intent.about()))
                .isEqualTo((act + " " + (about == null ? "" : about)));
    }
}
