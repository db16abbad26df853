package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import press.kiosque.admin.UserAccounts.Role;

/** Two titles of a push as editors write them, follow their test and end it. */
@TestPropertySource(properties = "kiosque.links.tracked=true")
class TitlePagesTest extends SiteCase {

    private static final Map<String, String> FORM = Map.of(
            "kind", "PUSH",
            "article", "article3",
            "titleFr", "Le tram s’arrête",
            "secondFr", "Ce soir, rentrez à pied",
            "summaryFr", "Plus de tram ce soir à Rouen.",
            "link", "https://example.org/3",
            "topics", "sport");

    @Test
    void aSecondTitleIsWrittenSeenOnAPhoneAndItSaysAheadWhetherItCanBeTried() {
        var page = editor.get(draft(FORM)).page();

        assertThat(page.select(".aside h2").eachText()).containsExactly("First title", "Second title");
        assertThat(page.select(".screen").eachText())
                .hasSize(3)
                .filteredOn(screen -> screen.contains("Ce soir, rentrez à pied"))
                .hasSize(1);
        assertThat(page.select("[aria-labelledby=titles]").text())
                .contains("There is no test: 0 readers would try the titles, and of fewer than 1,000");
        String edit = page.select("a[href$=/edit]").attr("href");
        assertThat(editor.get(edit).page().select("#secondFr").val()).isEqualTo("Ce soir, rentrez à pied");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, BREAKING, A breaking alert leaves no time for a test",
        "secondFr, Le tram s’arrête, That is the first title again",
        "secondEn, Walk home, sentences without a title",
        "link, https://example.org/3?from=push, its story’s own address",
        "article, '', only if the push tells a story"
    })
    void aSecondTitleThatCannotBeTriedIsRefusedWithTheReason(String field, String typed, String sentence) {
        editor.get("/admin/pushes/new?article=article3");
        var wrong = new HashMap<>(FORM);
        wrong.put(field, typed);

        var page = editor.post("/admin/pushes/new", wrong).page();

        assertThat(page.select(".notice.bad").text()).contains("Nothing is kept yet");
        assertThat(page.select("form.card .wrong").text()).contains(sentence);
    }

    @Test
    void readersOfAllLanguagesTakePartOrNobodyDoes() {
        editor.get("/admin/pushes/new?article=article3");
        var form = new HashMap<>(FORM);
        form.put("titleEn", "The tram stops");
        form.put("summaryEn", "No tram tonight.");

        var page = editor.post("/admin/pushes/new", form).page();
        assertThat(page.select("#secondEn-wrong").text()).contains("in this language too");

        form.put("secondEn", "W".repeat(81));
        assertThat(editor.post("/admin/pushes/new", form)
                        .page()
                        .select("#secondEn-wrong")
                        .text())
                .contains("80 characters at most");
        form.put("secondEn", "Walk home tonight");
        assertThat(editor.get(editor.post("/admin/pushes/new", form).location())
                        .page()
                        .select(".screen"))
                .hasSize(4);
    }

    @Test
    void whileItRunsThePageShowsBothTitlesWithTheirFiguresAndAnEditorEndsIt() {
        var titles = editor.get("/admin/pushes/titles-RUNNING").page().select("[aria-labelledby=titles]");

        assertThat(titles.text()).contains("tried on 800 readers", "10 minutes have passed", "at the latest");
        assertThat(titles.select("tbody tr").eachText())
                .hasSize(2)
                .anyMatch(row -> row.contains("7.9% between 4.0% and 13.7% 31 of 390 counted opened it; 398 have it"))
                .anyMatch(row -> row.contains("13.1% between 7.9% and 19.9% 52 of 396 counted opened it; 402 have it"));
        assertThat(titles.select("rect.share").eachAttr("width"))
                .hasSize(2)
                .allMatch(width -> width.matches("[0-9.]+"));

        editor.post("/admin/pushes/titles-RUNNING/title", Map.of("title", "SECOND"));
        assertThat(editor.get("/admin/pushes/titles-RUNNING")
                        .page()
                        .select("main")
                        .text())
                .contains("The test has ended.", "editor ended the test by hand. All others get the second title.");
        assertThat(database.getCollection("audit").find(new Document("what", "push.title-chosen")))
                .isNotEmpty();

        editor.post("/admin/pushes/titles-RUNNING/title", Map.of("title", "FIRST"));
        assertThat(editor.get("/admin/pushes/titles-RUNNING").text()).contains("Nothing was done");
    }

    @Test
    void aViewerSeesTheFiguresAndEndsNothing() {
        var viewer = signedIn(Role.VIEWER);

        assertThat(viewer.get("/admin/pushes/titles-RUNNING").page().select("main form"))
                .isEmpty();
        assertThat(viewer.post("/admin/pushes/titles-RUNNING/title", Map.of("title", "SECOND"))
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "BETTER, The second title was opened more often. Of tests with equal titles 5% at most, Le second titre a été ouvert",
        "NO_DIFFERENCE, No difference was shown, Aucune différence n’a été montrée",
        "UNEVEN, 398 readers have the first and 204 the second, 398 lecteurs ont le premier et 204 le second",
        "CHOSEN, ines ended the test by hand, ines a arrêté le test",
        "TOO_FEW, 800 readers would try the titles, 800 lecteurs essaieraient",
        "TOO_SHORT, each reader needs 10 minutes, besoin de 10 minutes",
        "UNTRACKED, links do not say who opens them, les liens ne disent pas"
    })
    void howItEndedIsSaidInBothLanguages(String cause, String english, String french) {
        assertThat(said("en", cause).replace(",", "")).contains(english);
        assertThat(said("fr", cause)).contains(french);
    }

    private String said(String language, String cause) {
        editor.get("/admin?lang=" + language);
        var answer = editor.get("/admin/pushes/titles-" + cause);
        assertThat(answer.source()).doesNotContain("??");
        return answer.page().select("[aria-labelledby=titles]").text();
    }

    private String draft(Map<String, String> form) {
        editor.get("/admin/pushes/new?article=article3");
        return editor.post("/admin/pushes/new", form).location();
    }
}
