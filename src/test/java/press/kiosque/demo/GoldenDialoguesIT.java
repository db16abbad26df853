package press.kiosque.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.newsroom.NewsroomFile;
import press.kiosque.poll.Poll;
import press.kiosque.poll.Polls;

/**
 * Whole dialogues as files: what readers do is played to the sandbox, goes through webhook, bot and Send API, and what comes back
 * must be what the file says. {@code -Ddialogues.rewrite=true} writes what came back into the files; read it before you keep it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenDialoguesIT {

    /** A Monday, ten o'clock in Paris; long after the tests are run, so that no real clock gets in between. */
    private static final Instant MORNING = Instant.parse("2030-03-04T09:00:00Z");

    private static final Path DIALOGUES = Path.of("src/test/resources/dialogues");
    private static final DemoPage PAGE = DemoPage.of("le-kiosque", "Le Kiosque");

    private Demo demo;
    private Theatre theatre;

    @BeforeAll
    void open(@TempDir Path data) {
        demo = Demo.start(
                PAGE,
                data,
                Demo.Ports.ANY,
                Map.of(
                        "kiosque.work.clock",
                        false,
                        "kiosque.conversation.farewell",
                        "10h",
                        "kiosque.links.tracked",
                        false,
                        "kiosque.public-url",
                        "http://kiosque.example"));
        theatre = new Theatre(demo);
        theatre.clock(MORNING);
        demo.bean(NewsroomFile.class).importFrom(NEWSROOM);
        askByLinksAlone(demo.bean(Polls.class));
        demo.bean(Articles.class).store(stories());
        demo.sandbox()
                .connect(
                        PAGE,
                        demo.siteUrl() + "/webhooks/messenger",
                        Map.of("routing", Map.of("defaultApp", DemoPage.APP_ID, "apps", List.of("777"))));
    }

    /** But for one of the polls, as if their editions had been given up. */
    private static void askByLinksAlone(Polls polls) {
        polls.of(PAGE.newsroom()).stream()
                .filter(poll -> !poll.slug().equals("pont"))
                .map(poll -> new Poll(
                        poll.id(),
                        poll.newsroom(),
                        "given-up",
                        poll.question(),
                        poll.choices(),
                        poll.right(),
                        poll.explanation(),
                        poll.closes()))
                .forEach(polls::save);
    }

    @AfterAll
    void close() {
        demo.close();
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(DIALOGUES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDialogueGoesAsItsFileSays(Path file) throws IOException {
        String written = Files.readString(file);

        theatre.clock(MORNING);
        String played = new DialogueScript(written).play(theatre);

        if (Boolean.getBoolean("dialogues.rewrite")) {
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(Files.readString(file));
    }

    private static List<Article> stories() {
        return List.of(
                story(
                        "derby",
                        "sport",
                        "fr",
                        1,
                        "Brévannes gagne le derby",
                        "Deux buts dans les cinq dernières minutes."),
                story(
                        "velo",
                        "sport",
                        "fr",
                        3,
                        "Le Tour des Trois Rivières change d'étape reine",
                        "La côte de Lanvec est remplacée."),
                story(
                        "theatre",
                        "culture",
                        "fr",
                        2,
                        "Le théâtre des Écluses lève le rideau",
                        "La troupe rouvre la salle après deux ans de travaux."),
                story(
                        "budget",
                        "politique",
                        "fr",
                        4,
                        "Le budget de la ville est voté",
                        "La maire l'emporte de deux voix."),
                story("crue", "climat", "fr", 5, "La Loire redescend", "La vigilance orange est levée à Brévannes."),
                story("derby-en", "sport", "en", 1, "Brévannes wins the derby", "Two goals in the last five minutes."),
                story(
                        "theatre-en",
                        "culture",
                        "en",
                        2,
                        "The Lock Theatre raises its curtain",
                        "The company reopens its house after two years of works."),
                story(
                        "budget-en",
                        "politique",
                        "en",
                        4,
                        "The city's budget is adopted",
                        "The mayor wins by two votes."),
                story(
                        "flood-en",
                        "climat",
                        "en",
                        5,
                        "The Loire is falling",
                        "The flood watch is lifted in Brévannes."));
    }

    private static Article story(String id, String topic, String language, int hoursAgo, String title, String summary) {
        Instant appeared = MORNING.minusSeconds(hoursAgo * 3600L);
        return new Article(
                id,
                "le-kiosque",
                "https://news.example/" + id,
                title,
                summary,
                null,
                List.of(),
                language,
                appeared,
                null,
                appeared,
                List.of("une"),
                List.of(topic),
                1);
    }

    private static final String NEWSROOM = """
            newsroom: {id: le-kiosque, name: Le Kiosque, language: fr, zone: Europe/Paris}
            topics:
              - {id: sport, name: {fr: Sport, en: Sport}, emoji: "⚽"}
              - {id: culture, name: {fr: Culture, en: Arts}, emoji: "🎭"}
              - {id: politique, name: {fr: Politique, en: Politics}, emoji: "🏛️"}
              - {id: climat, name: {fr: Climat, en: Climate}, emoji: "🌍"}
            editions:
              - {id: matin, name: {fr: L'édition du matin, en: The morning edition}, hour: "07:30"}
              - {id: soir, name: {fr: L'édition du soir, en: The evening edition}, hour: "18:00", days: [MON, TUE, WED, THU, FRI]}
            polls:
              - id: pont
                edition: soir
                question: {fr: "Faut-il rouvrir le pont aux voitures ?", en: "Should the bridge reopen to cars?"}
                choices: [{id: oui, text: {fr: Oui, en: "Yes"}}, {id: non, text: {fr: Non, en: "No"}}, {id: bus, text: {fr: Aux bus seulement, en: To buses only}}]
              - id: marche
                edition: soir
                question: {fr: "Quel jour pour le marché ?", en: "Which day for the market?"}
                choices: [{id: sam, text: {fr: Samedi, en: Saturday}}, {id: dim, text: {fr: Dimanche, en: Sunday}}]
              - id: fleuve
                edition: soir
                question: {fr: "Où la Loire prend-elle sa source ?", en: "Where does the Loire rise?"}
                choices: [{id: gerbier, text: {fr: En Ardèche, en: In Ardèche}}, {id: vosges, text: {fr: Dans les Vosges, en: In the Vosges}}]
                right: gerbier
                explanation: {fr: "Elle naît au pied du mont Gerbier-de-Jonc.", en: "It rises at the foot of Mont Gerbier-de-Jonc."}
              - id: maire
                edition: soir
                question: {fr: "La maire se représentera-t-elle ?", en: "Will the mayor run again?"}
                choices: [{id: oui, text: {fr: Oui, en: "Yes"}}, {id: non, text: {fr: Non, en: "No"}}]
                closes: "2030-03-01T20:00"
            """;
}
