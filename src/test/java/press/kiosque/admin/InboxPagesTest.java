package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.delivery.ThreadHold;

/** The inbox as editors use it, over HTTP. */
class InboxPagesTest extends SiteCase {

    private static final String PAGE = "/admin/inbox/le-kiosque/24001";
    private static final String READER = "le-kiosque/24001";

    @Autowired
    ThreadHold hold;

    @Test
    void whoWaitsLongestComesFirstAndTheRailCountsThem() {
        var page = editor.get("/admin/inbox").page();

        assertThat(page.select("tbody tr").eachText())
                .first()
                .asString()
                .matches("Waits .* Reader 24001 3 h 1\\d min .*");
        assertThat(page.select(".sections a[aria-current] .count").text()).startsWith("2");
    }

    @Test
    void theThreadShowsWhatWasSaidAndUntilWhenOneCanAnswer() {
        var page = editor.get(PAGE).page();

        assertThat(page.select(".thread").text()).contains("Pourquoi le Title 3", "Vous suivez : Sport.", "ici Paul");
        assertThat(page.select(".until").text()).isNotEmpty();
        assertThat(page.select(".notes").text()).contains(Cast.HOSTILE);
        assertThat(page.select(".tip").text()).contains("Photo", "Not asked");
    }

    @Test
    void anEditorTakesTheThreadAndGivesItBack() {
        editor.get(PAGE);
        var taken = editor.post(PAGE + "/take", Map.of());

        assertThat(taken.location()).isEqualTo(PAGE);
        assertThat(editor.get(PAGE).text()).contains("This thread is yours");
        assertThat(hold.held(Set.of(READER))).containsExactly(READER);

        editor.post(PAGE + "/return", Map.of("seen", "" + Long.MAX_VALUE / 2));
        assertThat(editor.get(PAGE).text()).contains("the bot’s again");
        assertThat(hold.held(Set.of(READER))).isEmpty();
        assertThat(database.getCollection("audit").countDocuments(new Document("what", "thread.taken")))
                .isPositive();
    }

    @Test
    void whatCannotBeSentSaysWhyAndKeepsTheWords() {
        editor.get(PAGE);

        editor.post(PAGE + "/answer", Map.of("text", "Bonjour, ici Inès", "id", "a1", "seen", "0"));

        var page = editor.get(PAGE).page();
        assertThat(page.select("[role=alert]").text()).contains("not connected to Messenger");
        assertThat(page.select(".until").text()).contains("not connected to Messenger");
    }

    @Test
    void aThreadThatAColleagueHoldsSaysWhoAndUntilWhen() {
        editor.get("/admin/inbox/le-kiosque/24003");

        editor.post("/admin/inbox/le-kiosque/24003/take", Map.of());

        assertThat(editor.get("/admin/inbox/le-kiosque/24003")
                        .page()
                        .select("[role=alert]")
                        .text())
                .matches(
                        "paul speaks with this reader. The thread is free at \\d\\d:\\d\\d, or when it is given back.");
    }

    @Test
    void aViewerReadsAndAChiefAnswers() {
        var viewer = signedIn(Role.VIEWER);
        assertThat(viewer.get(PAGE).page().select("textarea, form[action$=take]"))
                .isEmpty();
        assertThat(viewer.post(PAGE + "/take", Map.of()).status()).isEqualTo(403);

        var chief = signedIn(Role.CHIEF);
        chief.get(PAGE);
        chief.post(PAGE + "/take", Map.of());
        assertThat(chief.get(PAGE).text()).contains("This thread is yours");
    }

    @Test
    void notesTagsAndReadyAnswersAreKept() {
        editor.get(PAGE);
        editor.post(PAGE + "/note", Map.of("note", "Rappeler la mairie"));
        editor.post(PAGE + "/file", Map.of("assigned", "ines", "tag", "CORRECTION"));
        editor.get("/admin/inbox/answers");
        editor.post(
                "/admin/inbox/answers", Map.of("language", "fr", "title", "Merci", "text", "Merci, nous regardons."));

        var page = editor.get(PAGE).page();
        assertThat(page.select(".notes").text()).contains("Rappeler la mairie");
        assertThat(page.select("option[selected]").text()).isEqualTo("Correction");
        assertThat(editor.get("/admin/inbox/answers").text()).contains("Merci, nous regardons.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "take", "file", "begin"})
    void whateverIsPressedTheHalfWrittenAnswerStaysInItsField(String pressed) {
        editor.get(PAGE);

        editor.post(
                PAGE + "/" + pressed,
                Map.of("text", "Bonjour, nous regar", "note", "Rappeler", "assigned", "ines", "begin", "none"));

        assertThat(editor.get(PAGE).page().select("[name=text]").text()).startsWith("Bonjour, nous regar");
    }

    @Test
    void anAnswerLeavesTheHalfWrittenNoteInItsField() {
        editor.get(PAGE);

        editor.post(PAGE + "/answer", Map.of("text", "Bonjour", "note", "Rappeler la mai", "id", "a2", "seen", "0"));

        assertThat(editor.get(PAGE).page().select("#note").text()).isEqualTo("Rappeler la mai");
    }

    @Test
    void aThreadThatNobodyKnowsIsNotThere() {
        assertThat(editor.get("/admin/inbox/le-kiosque/nobody").status()).isEqualTo(404);
        assertThat(editor.get("/admin/inbox/tips/copy?id=none").status()).isEqualTo(404);
    }
}
