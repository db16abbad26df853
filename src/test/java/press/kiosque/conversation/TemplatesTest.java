package press.kiosque.conversation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.conversation.TemplateValues.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;

/** Every template in both languages, filled with long values: nothing may be too long for Messenger or left unfilled. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Set<String> AFTER_AN_HOUR_WAS_CHOSEN =
            Set.of("_source", "confirmed", "topics-kept", "welcome-back", "hours-more", "days");
    private static final Set<String> NOT_SENT = Set.of("profile", "_offers");
    private static final MessageTemplates MESSAGES =
            new AnnotationConfigApplicationContext("press.kiosque.message").getBean(MessageTemplates.class);

    @Test
    void bothLanguagesHaveTheSameTemplates() throws IOException {
        assertThat(names("fr")).isEqualTo(names("en")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateNamesWhatNobodyGivesIt(String language, String name) throws IOException {
        String source = Files.readString(TEMPLATES.resolve(language).resolve(name + ".yaml"));

        Set<String> named = Pattern.compile("\\$\\{([^}]*)}")
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .flatMap(TemplatesTest::variables)
                .collect(toCollection(TreeSet::new));

        assertThat(Stream.concat(
                        samples().get(0).keySet().stream(),
                        Stream.of("topic", "story", "at", "lists", "group", "place", "item", "guess", "line")))
                .containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyTextFits(String language, String name) {
        List<Message> messages = rendered(language, name);

        assertThat(messages).allSatisfy(TemplatesTest::fits);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextIsFilled(String language, String name) {
        List<String> texts =
                rendered(language, name).stream().flatMap(TemplatesTest::texts).toList();

        assertThat(texts).allSatisfy(text -> assertThat(text)
                .isNotBlank()
                .isEqualTo(text.strip())
                .doesNotContain("${", "[(", "[#", "[/", "null", "true", "false", "  ", " .", " ,", "()"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noMessageAsksTwiceOrShowsTwoEmoji(String language, String name) {
        List<String> texts = rendered(language, name).stream()
                .filter(Message.Text.class::isInstance)
                .map(message -> ((Message.Text) message).text())
                .toList();

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.chars().filter(letter -> letter == '?')).hasSizeLessThanOrEqualTo(1);
            assertThat(text.codePoints().filter(point -> point >= 0x1F300)).hasSizeLessThanOrEqualTo(1);
        });
    }

    private static void fits(Message message) {
        assertThat(message.quickReplies()).hasSizeLessThanOrEqualTo(13).allSatisfy(reply -> {
            assertThat(reply.title()).hasSizeLessThanOrEqualTo(20);
            assertThat(reply.payload()).hasSizeLessThanOrEqualTo(1000);
        });
        if (message instanceof Message.Text text) {
            assertThat(text.text()).hasSizeLessThanOrEqualTo(text.buttons().isEmpty() ? 2000 : 640);
            assertThat(text.buttons()).hasSizeLessThanOrEqualTo(3).allSatisfy(TemplatesTest::fits);
        }
        if (message instanceof Message.Cards cards) {
            assertThat(cards.cards()).hasSizeLessThanOrEqualTo(10).allSatisfy(TemplatesTest::fits);
        }
    }

    private static void fits(Message.Card card) {
        assertThat(card.title()).hasSizeLessThanOrEqualTo(80);
        assertThat(card.subtitle() == null ? "" : card.subtitle()).hasSizeLessThanOrEqualTo(80);
        assertThat(card.subtitle() != null || card.link() != null).isTrue();
        assertThat(card.buttons()).hasSizeLessThanOrEqualTo(3).allSatisfy(TemplatesTest::fits);
    }

    private static void fits(Message.Button button) {
        assertThat(button.title()).hasSizeLessThanOrEqualTo(20);
        assertThat(button.payload() == null ? "" : button.payload()).hasSizeLessThanOrEqualTo(1000);
    }

    private static Stream<String> texts(Message message) {
        Stream<String> replies =
                message.quickReplies().stream().flatMap(reply -> Stream.of(reply.title(), reply.payload()));
        Stream<String> body = message instanceof Message.Cards cards
                ? cards.cards().stream().flatMap(TemplatesTest::texts)
                : Stream.of(((Message.Text) message).text());
        return Stream.concat(body, replies);
    }

    private static Stream<String> texts(Message.Card card) {
        return Stream.concat(
                Stream.of(card.title(), card.subtitle(), card.link(), card.image())
                        .filter(text -> text != null),
                card.buttons().stream().map(Message.Button::title));
    }

    /** Names that begin an expression or follow an operator, not the properties behind a point. */
    private static Stream<String> variables(String expression) {
        return Pattern.compile("(?<![\\w.'])[a-z]\\w*")
                .matcher(expression.replaceAll("'[^']*'", ""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !Set.of("and", "or", "null").contains(word));
    }

    private static List<Message> rendered(String language, String name) {
        return samples().stream()
                .filter(sample -> !AFTER_AN_HOUR_WAS_CHOSEN.contains(name) || !"".equals(sample.get("schedule")))
                .flatMap(sample -> steps(language, name).map(step -> with(sample, "step", step)))
                .map(sample -> MESSAGES.render(name, Locale.forLanguageTag(language), sample))
                .toList();
    }

    /** The steps that the template tells apart, if it does. */
    private static Stream<Object> steps(String language, String name) {
        Set<Object> steps = Pattern.compile("(?:step|shown|reason|when) == '(\\w+)'")
                .matcher(source(language, name))
                .results()
                .map(found -> (Object) found.group(1))
                .collect(toCollection(TreeSet::new));
        return steps.isEmpty() ? Stream.of("ASKED") : steps.stream();
    }

    private static String source(String language, String name) {
        try {
            return Files.readString(TEMPLATES.resolve(language).resolve(name + ".yaml"))
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> with(Map<String, Object> sample, String key, Object value) {
        var other = new HashMap<>(sample);
        other.putAll(Map.of(key, value, "shown", value, "reason", value, "when", value));
        return other;
    }

    /** What is sent; the Page's greeting and menu have limits of their own, which the channel's tests check. */
    static Stream<Arguments> messages() throws IOException {
        return templates().filter(template -> !NOT_SENT.contains((String) template.get()[1]));
    }

    static Stream<Arguments> templates() throws IOException {
        Set<String> names = names("fr");
        return Stream.of("fr", "en").flatMap(language -> names.stream().map(name -> Arguments.of(language, name)));
    }

    private static Set<String> names(String language) throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve(language))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
