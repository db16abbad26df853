package press.kiosque.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.MemoryDatabase;
import press.kiosque.newsroom.ImportReport;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.newsroom.NewsroomSection.Change;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.poll.Poll.Choice;

class PollsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Poll BRIDGE = poll("pont", null, null);
    private static final Poll QUIZ = poll("quiz", "oui", null);

    private static final String FILE = """
            newsroom: {id: n, name: N, language: fr, zone: Europe/Paris}
            polls:
              - id: pont
                edition: matin
                question: {fr: Faut-il rouvrir le pont ?, en: Should the bridge reopen?}
                choices:
                  - {id: oui, text: {fr: Oui, en: "Yes"}}
                  - {id: non, text: {fr: Non, en: "No"}}
                right: oui
                explanation: {fr: Il est solide.}
                closes: "2026-12-01T20:00"
            """;

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Polls polls = new Polls(memory.database());
    private final PollAnswers answers = new PollAnswers(memory.database());
    private final OpenPolls open = new OpenPolls(polls, answers);

    @BeforeEach
    void twoQuestionsAreOpen() {
        polls.save(BRIDGE);
        polls.save(QUIZ);
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aReaderCountsOnceAndMayChangeTheirMind() {
        answers.answer(BRIDGE, "n/1", "oui", NOW);
        answers.answer(BRIDGE, "n/1", "oui", NOW);
        answers.answer(BRIDGE, "n/2", "oui", NOW);

        PollAnswer changed = answers.answer(BRIDGE, "n/1", "non", NOW);

        assertThat(changed.choice()).isEqualTo("non");
        assertThat(answers.counts(BRIDGE)).isEqualTo(Map.of("oui", 1L, "non", 1L));
    }

    @Test
    void ofAQuizTheFirstAnswerStands() {
        answers.answer(QUIZ, "n/1", "non", NOW);

        PollAnswer second = answers.answer(QUIZ, "n/1", "oui", NOW);

        assertThat(second.choice()).isEqualTo("non");
        assertThat(answers.counts(QUIZ)).isEqualTo(Map.of("non", 1L));
    }

    @Test
    void whoIsForgottenCountsNoMore() {
        answers.answer(BRIDGE, "n/1", "oui", NOW);
        answers.answer(BRIDGE, "n/2", "non", NOW);

        answers.erase(List.of("n/1"));

        assertThat(answers.of("n/1")).isEmpty();
        assertThat(answers.counts(BRIDGE)).isEqualTo(Map.of("non", 1L));
    }

    @Test
    void anEditionAsksTheFirstOpenQuestionThatTheReaderHasNotAnswered() {
        answers.answer(BRIDGE, "n/1", "oui", NOW);

        assertThat(open.toAsk("n", "matin", List.of("n/1", "n/2"), NOW)).isEqualTo(Map.of("n/1", QUIZ, "n/2", BRIDGE));
        assertThat(open.toAsk("n", "soir", "n/2", NOW)).isEmpty();
    }

    @Test
    void aQuestionThatIsClosedIsNotAskedAnyMore() {
        polls.save(poll("pont", null, NOW));

        assertThat(open.toAsk("n", "matin", "n/1", NOW)).contains(QUIZ);
        assertThat(open.toAsk("n", "matin", "n/1", NOW.minusMillis(1)))
                .map(Poll::slug)
                .contains("pont");
    }

    @Test
    void aQuestionIsSaidInTheReadersLanguageElseInAnyThatThereIs() {
        var poll = new Poll("n/pont", "n", "matin", Map.of("en", "Which?"), choices(2), null, Map.of(), null);

        assertThat(poll.questionIn(Locale.ENGLISH)).isEqualTo("Which?");
        assertThat(poll.questionIn(Locale.FRENCH)).isEqualTo("Which?");
        assertThat(poll.explanationIn(Locale.FRENCH)).isEmpty();
    }

    @Test
    void whatMessengerWouldNotShowIsRefusedWithTheReason() {
        assertRefused("80 characters", Map.of("fr", "x".repeat(81)), choices(2), null);
        assertRefused("2 to 9", Map.of("fr", "Quoi ?"), choices(1), null);
        assertRefused("2 to 9", Map.of("fr", "Quoi ?"), choices(10), null);
        assertRefused(
                "id of its own",
                Map.of("fr", "Quoi ?"),
                Collections.nCopies(2, choices(1).get(0)),
                null);
        assertRefused("none of the choices", Map.of("fr", "Quoi ?"), choices(2), "autre");
        assertThatThrownBy(() -> new Choice("a", Map.of("fr", "x".repeat(21)))).hasMessageContaining("20 characters");
        assertThatThrownBy(() -> new Choice("A:b", Map.of("fr", "x"))).hasMessageContaining("short id");
    }

    @Test
    void aFileBringsPollsOnceAndTakesThemOutAgain() {
        try (var beans = new AnnotationConfigApplicationContext()) {
            beans.registerBean(MongoDatabase.class, memory::database);
            beans.register(Newsrooms.class, NewsroomFile.class);
            beans.scan("press.kiosque.poll");
            beans.refresh();
            NewsroomFile file = beans.getBean(NewsroomFile.class);

            file.importFrom(FILE);
            Poll read = polls.find("n/pont").orElseThrow();
            ImportReport again = file.importFrom(file.export("n"));

            assertThat(read.closes()).isEqualTo(Instant.parse("2026-12-01T19:00:00Z"));
            assertThat(read.isRight("oui")).isTrue();
            assertThat(again.counts().get("polls")).containsOnlyKeys(Change.UNCHANGED);
            assertThatThrownBy(() -> file.importFrom(FILE.replace("2026-12-01T20:00", "tomorrow")))
                    .hasMessageContaining("n/pont")
                    .hasMessageContaining("tomorrow");
        }
    }

    private static void assertRefused(
            String why, Map<String, String> question, List<Choice> choices, @Nullable String right) {
        assertThatThrownBy(() -> new Poll("n/p", "n", "matin", question, choices, right, Map.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n/p")
                .hasMessageContaining(why);
    }

    private static List<Choice> choices(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> new Choice("c" + n, Map.of("fr", "Choix " + n)))
                .toList();
    }

    private static Poll poll(String slug, @Nullable String right, @Nullable Instant closes) {
        return new Poll(
                "n/" + slug,
                "n",
                "matin",
                Map.of("fr", "Faut-il rouvrir le pont ?", "en", "Should the bridge reopen?"),
                List.of(
                        new Choice("oui", Map.of("fr", "Oui", "en", "Yes")),
                        new Choice("non", Map.of("fr", "Non", "en", "No"))),
                right,
                Map.of(),
                closes);
    }
}
