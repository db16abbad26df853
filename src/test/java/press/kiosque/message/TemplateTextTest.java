package press.kiosque.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TemplateTextTest {

    private final TemplateText text = new TemplateText();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, Supplier<String>> model = Map.of("next", this::next);

    @Test
    void aValueForLaterIsWorkedOutForATextThatNamesIt() {
        assertThat(text.fill("[# th:if=\"${next != ''}\"]Next: [(${next})][/]", model))
                .isEqualTo("Next: tomorrow");
        assertThat(text.holds("${next == 'tomorrow'}", model)).isTrue();
    }

    @Test
    void aValueForLaterIsNotAskedForByATextThatDoesNotNameIt() {
        assertThat(text.fill("[# th:if=\"${1 > 2}\"][(${next})][/]Nothing yet.", model))
                .isEqualTo("Nothing yet.");
        assertThat(asked).hasValue(0);
    }

    private String next() {
        asked.incrementAndGet();
        return "tomorrow";
    }
}
