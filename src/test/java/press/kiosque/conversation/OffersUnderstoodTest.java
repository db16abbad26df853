package press.kiosque.conversation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.understanding.Hearing.understand;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Payload;

/** What we offer to tap can be typed as well, whatever stands before it. */
class OffersUnderstoodTest {

    private static final MessageTemplates MESSAGES =
            new AnnotationConfigApplicationContext("press.kiosque.message").getBean(MessageTemplates.class);

    /** Where something that opens a setting is offered. */
    private static final List<String> TEMPLATES =
            List.of("_offers", "settings", "complaint", "length", "help", "next", "welcome-back", "data");

    private static final Pattern PLAIN = Pattern.compile("[A-Z_]+");

    /** Yes and no to one question. */
    private static final Set<Act> ANSWERS = Set.of(Act.ERASE_NOW, Act.ERASE_NOT);

    @ParameterizedTest
    @MethodSource("offers")
    void aTitleIsUnderstoodAsItsTap(String title, Act act) {
        assertThat(understand(title, "").act()).isEqualTo(act);
    }

    @Test
    void aTitleThatTicksIsNoTap() {
        var ticked = new Message.Text(
                "?",
                List.of(),
                List.of(
                        new Message.QuickReply("✓ Sport", "UNFOLLOW:sport"),
                        new Message.QuickReply("La suite", "MORE:sport")));
        var answer = new Answer("topics", ticked, List.of(), List.of());

        assertThat(answer.saying().offers()).containsOnlyKeys("la suite");
    }

    static Stream<Arguments> offers() {
        Set<String> offers = Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(language -> TEMPLATES.stream().flatMap(name -> TemplateValues.samples().stream()
                        .map(sample -> MESSAGES.render(name, language, sample))))
                .flatMap(message -> message.quickReplies().stream())
                .filter(reply -> PLAIN.matcher(reply.payload()).matches())
                .map(reply -> reply.title() + "|" + reply.payload())
                .collect(toCollection(TreeSet::new));
        return offers.stream()
                .map(offer -> offer.split("\\|"))
                .map(parts -> Arguments.of(parts[0], Payload.read(parts[1]).act()))
                .filter(arguments -> !ANSWERS.contains((Act) arguments.get()[1]));
    }
}
