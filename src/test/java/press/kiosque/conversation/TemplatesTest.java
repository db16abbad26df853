package press.kiosque.conversation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.message.Fit;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;

/** Every template in both languages, filled with long values: nothing may be too long for Messenger or left unfilled. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("templates");
    private static final String LONG =
            "Développement durable, environnement et transition énergétique dans les régions ";
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

    /** A reader who has much, one who has little, and some between. */
    private static List<Map<String, Object>> samples() {
        var much = sample(true, "CHANGED", "SOME", "LATER", 0);
        var little = sample(false, "ASKED", "DAILY", "TODAY", 1);
        little.putAll(
                Map.of("followed", "", "schedule", "", "hour", "", "next", "", "about", "", "label", "", "follow", ""));
        little.putAll(Map.of("alerts", "", "quiet", "", "paused", "", "missed", "", "link", "", "article", ""));
        little.putAll(Map.of("words", List.of(), "most", "0", "last", false, "breaking", false, "alerted", false));
        little.putAll(Map.of("offers", List.of(), "stories", List.of(story(null)), "count", 1));
        var left = sample(true, "ASKED", "WEEKDAYS", "TOMORROW", 2);
        left.putAll(Map.of("stopped", true, "active", false, "first", false));
        var missing = sample(false, "MISSING", "VARIOUS", "LATER", 3);
        var emptied = sample(false, "CHANGED", "VARIOUS", "LATER", 4);
        return List.of(much, little, left, missing, emptied);
    }

    private static Map<String, Object> sample(boolean any, String step, String rhythm, String when, int times) {
        var sample = new HashMap<String, Object>();
        sample.putAll(Map.of("newsroom", LONG.strip(), "active", any, "stopped", false, "any", any, "first", any));
        sample.putAll(Map.of("followed", LONG.repeat(12).strip(), "hour", "12 h 30", "next", "demain à 12 h 30"));
        sample.putAll(Map.of("step", step, "rhythm", rhythm, "when", when, "times", times, "more", any));
        sample.putAll(Map.of("offers", offers(any), "hours", hours(), "day", "mercredi 30 septembre"));
        sample.putAll(Map.of("about", "Sport", "label", Fit.within(LONG, 18), "follow", "FOLLOW:sport"));
        sample.put("bring", "EDITION:matin");
        sample.putAll(Map.of("kind", "TOPIC", "word", Fit.within(LONG, 30), "newsrooms", 4));
        sample.putAll(Map.of("title", "Un titre", "source", "news.example"));
        sample.putAll(Map.of("waiting", any, "answerHours", any ? "du lundi au vendredi, de 9 h à 18 h" : ""));
        sample.putAll(Map.of("yes", "TIP:GIVEN:m_81c#0", "no", "TIP:REFUSED:m_81c#0"));
        sample.putAll(
                Map.of("edition", Fit.within(LONG.strip(), 80), "date", "mercredi 30 septembre 2026", "count", 9));
        sample.put("intro", any ? "" : Fit.within(LONG, 80));
        sample.put("summary", any ? Fit.within(LONG, 80) : "Un résumé");
        sample.put("image", "https://news.example/cover.jpg");
        sample.put("days", List.of("lundi", "mercredi", "vendredi"));
        sample.put("stories", IntStream.range(0, 9).mapToObj(n -> story(LONG)).toList());
        sample.putAll(
                Map.of("schedule", "du lundi au vendredi à 8 h et 18 h 30", "missed", "CATCH_UP:2026-11-20T08:00:00Z"));
        sample.putAll(Map.of("alerts", LONG.repeat(4).strip(), "most", "3", "quiet", "de 22 h à 7 h", "breaking", any));
        sample.putAll(Map.of("paused", "jusqu'au lundi 30 novembre", "city", "Port-aux-Français", "alerted", any));
        sample.putAll(Map.of("word", "x".repeat(50), "words", items(10), "zones", items(9), "guesses", items(3)));
        sample.putAll(Map.of(
                "time",
                "12 h 30",
                "place",
                "x".repeat(40),
                "last",
                any,
                "link",
                "https://kiosque.example/" + "x".repeat(150)));
        sample.putAll(
                Map.of("article", "q83J0xKp2aBc", "title", Fit.within(LONG, 60), "since", "mercredi 30 septembre"));
        sample.putAll(Map.of("zone", "Europe/Paris", "from", "22 h", "to", "7 h", "muted", 2, "groups", groups()));
        sample.putAll(Map.of("shown", "LINK", "why", "Vous suivez Sport.", "appeared", "hier à 12 h 30", "lasts", 24));
        sample.putAll(Map.of(
                "choices",
                items(5),
                "besides",
                hours().subList(0, 12),
                "alertable",
                offers(any).subList(0, 11)));
        sample.putAll(Map.of(
                "poll",
                "x".repeat(40),
                "asked",
                Fit.within(LONG.strip(), 80),
                "question",
                any ? Fit.within(LONG.strip(), 80) : "",
                "mine",
                "Oui"));
        sample.putAll(Map.of("open", any, "quiz", times % 2 == 1, "found", any, "right", "Non", "total", times));
        sample.putAll(Map.of("explanation", Fit.within(LONG.repeat(8), 500), "results", results()));
        sample.put("belongs", offers(any).subList(0, 6));
        return sample;
    }

    private static List<Map<String, Object>> results() {
        return IntStream.range(0, 9)
                .mapToObj(n -> Map.<String, Object>of("label", Fit.within(LONG, 20), "percent", 11))
                .toList();
    }

    private static List<Map<String, Object>> groups() {
        return List.of(
                Map.of("rhythm", "du lundi au vendredi", "hours", List.of("8 h", "12 h", "18 h 30")),
                Map.of("rhythm", "le samedi", "hours", List.of("10 h")));
    }

    private static List<Map<String, Object>> items(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> Map.<String, Object>of(
                        "label",
                        Fit.within(LONG, 18),
                        "title",
                        Fit.within(LONG, 20),
                        "payload",
                        "UNFOLLOW_WORD:" + "x".repeat(50)))
                .toList();
    }

    private static List<Map<String, Object>> offers(boolean picked) {
        return IntStream.range(0, 12)
                .mapToObj(n -> Map.<String, Object>of(
                        "label", Fit.within("🌍 " + LONG, 18), "picked", picked, "payload", "FOLLOW:" + "x".repeat(40)))
                .toList();
    }

    private static List<Map<String, Object>> hours() {
        return IntStream.range(0, 13)
                .mapToObj(n -> Map.<String, Object>of(
                        "label", "12 h 30", "chosen", n == 0, "payload", "HOUR:" + "x".repeat(40) + ":12:30"))
                .toList();
    }

    private static Map<String, Object> story(@Nullable String more) {
        var story = new HashMap<String, Object>();
        story.put("id", "q83J0xKp2aBc");
        story.put("title", Fit.within(LONG.repeat(2), 80));
        story.put("subtitle", more == null ? "Un résumé" : Fit.within(more.repeat(2), 80));
        story.put("image", more == null ? null : "https://news.example/image.jpg");
        story.put("link", more == null ? null : "https://news.example/story");
        return story;
    }
}
