package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.admin.UserAccounts.Role;

/** Pushes as editors write, schedule and follow them, over HTTP and without a script. */
class PushPagesTest extends PushCase {

    @Test
    void whoSavesAfterAColleagueIsToldAndKeepsTheirWords() {
        String page = draft(FORM);
        var form = new HashMap<>(FORM);
        form.put("version", "1");
        signedIn(Role.CHIEF).post(page + "/edit", form);
        form.put("titleFr", "Mes mots");

        var refused = editor.post(page + "/edit", form).page();

        assertThat(refused.select("[role=alert]").text()).contains("chief has changed this push meanwhile (");
        assertThat(refused.select("#titleFr").val()).isEqualTo("Mes mots");
        assertThat(refused.select("[name=version]").val()).isEqualTo("2");
    }

    @Test
    void anEditorWritesSeesWhomItReachesAndSchedulesIt() {
        String page = draft(FORM);
        var draft = editor.get(page).page();
        assertThat(draft.select("[aria-labelledby=forecast]").text())
                .contains("0 of 2 readers would get it", "the newsroom has no connection to Messenger");
        assertThat(draft.select(".screen").eachText()).hasSize(2).allMatch(phone -> phone.contains("Plus de tram"));
        assertThat(draft.select(".phone").text()).contains("these readers get the other language");

        editor.post(page + "/schedule", plan("2099-06-01T07:30"));

        var scheduled = editor.get(page).page();
        assertThat(scheduled.select("main").text()).contains("Scheduled", "1 Jun 2099, 07:30", "It is scheduled");
        assertThat(database.getCollection("audit").find(new Document("what", "push.scheduled")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "titleFr, '', sentences without a title",
        "summaryFr, '', add a sentence",
        "link, javascript:alert(1), Not an address of the web",
        "topics, unknown, Choose a topic",
        "activeDays, many, Write a number of days"
    })
    void whatIsWrongIsSaidAtTheFieldAndNothingIsKept(String field, String typed, String sentence) {
        long before = database.getCollection("campaigns").countDocuments();
        var wrong = new HashMap<>(FORM);
        wrong.put(field, typed);
        editor.get("/admin/pushes/new");

        var page = editor.post("/admin/pushes/new", wrong).page();

        assertThat(page.select(".notice.bad").text()).contains("Nothing is kept yet");
        assertThat(page.select("form.card").text()).contains(sentence);
        assertThat(database.getCollection("campaigns").countDocuments()).isEqualTo(before);
    }

    @Test
    void aTimeThatIsNoneOrHasPassedIsRefused() {
        String page = draft(FORM);

        editor.post(page + "/schedule", plan("2026-03-29T02:30"));
        assertThat(editor.get(page).text()).contains("an hour that the clock change skips");
        editor.post(page + "/schedule", plan("2020-01-01T07:30"));
        assertThat(editor.get(page).text()).contains("That moment has passed");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01T07:30, Europe/Paris, at, moment has passed",
        "2099-06-01T07:30, Europe/Pariss, zone, No such clock"
    })
    void anHourThatCannotBeIsSaidAtItsFieldAndEverythingTypedStays(
            String at, String zone, String field, String sentence) {
        String page = draft(FORM);
        var typed = new HashMap<>(plan(at));
        typed.put("zone", zone);
        typed.put("hours", "8");

        editor.post(page + "/schedule", typed);

        var again = editor.get(page).page();
        assertThat(again.select("#" + field + "-wrong").text()).contains(sentence);
        assertThat(again.select("#at").val()).isEqualTo(at);
        assertThat(again.select("#zone").val()).isEqualTo(zone);
        assertThat(again.select("#hours option[selected]").val()).isEqualTo("8");
    }

    @Test
    void theSecondYesIsAChiefsAndShownOnTheRail() {
        assertThat(editor.get("/admin/pushes")
                        .page()
                        .select(".sections a[aria-current] .count")
                        .text())
                .startsWith("1");
        assertThat(editor.get("/admin/pushes/AWAITING_APPROVAL").page().select("form[action$=approve]"))
                .isEmpty();
        editor.post("/admin/pushes/AWAITING_APPROVAL/approve", Map.of("version", "1"));
        assertThat(editor.get("/admin/pushes/AWAITING_APPROVAL").text()).contains("Your role does not allow this");

        var chief = signedIn(Role.CHIEF);
        assertThat(chief.get("/admin/pushes/AWAITING_APPROVAL").page().select("form[action$=approve]"))
                .hasSize(1);
        chief.post("/admin/pushes/AWAITING_APPROVAL/approve", Map.of("version", "1"));
        assertThat(chief.get("/admin/pushes/AWAITING_APPROVAL").text()).contains("Scheduled", "Approved by chief");
    }

    @Test
    void whoHasItAndWhyTheOthersNotStandsInNumbers() {
        var page = editor.get("/admin/pushes/DONE").page();

        assertThat(page.select("tbody tr").eachText())
                .contains(
                        "Sent Within 24 hours of the reader’s last act. 640",
                        "Out of reach no act for 24 hours, so Messenger lets nothing through 160");
        assertThat(page.select("form[action$=correct] button").text())
                .isEqualTo("Correct it for the 640 readers who have it");
        assertThat(editor.get("/admin/pushes/STOPPED").text()).contains("for 4 of the first 20 readers it went wrong");
    }

    @Test
    void aCorrectionIsWrittenForExactlyThoseWhoHaveIt() {
        editor.get("/admin/pushes/DONE");
        String edit = editor.post("/admin/pushes/DONE/correct", Map.of()).location();

        var page = editor.get(edit).page();
        assertThat(page.select("h1").text()).isEqualTo("Correction");
        assertThat(page.select("[name=topics], [name=kind]")).isEmpty();
        String version = page.select("[name=version]").val();
        String push = editor.post(edit, Map.of("version", version, "titleFr", "Le tram roule", "summaryFr", "Erreur."))
                .location();
        assertThat(editor.get(push).text()).contains("Exactly those who have", "Rectificatif : Le tram roule");
    }

    @Test
    void aTestGoesToNobodyUnknown() {
        String page = draft(FORM);

        editor.post(page + "/test", Map.of("reader", "nobody"));
        assertThat(editor.get(page).text()).contains("No reader has this number");
    }

    @Test
    void whereNobodyKnowsWhoOpensLinksThereIsNoSecondTitleAndTheFormSaysWhy() {
        var page = editor.get("/admin/pushes/new?article=article3").page();

        assertThat(page.select("[name=secondFr], [name=secondEn]")).isEmpty();
        assertThat(page.select("form.card .hint").text()).contains("links do not say who opens them");
        var typed = new HashMap<>(FORM);
        typed.put("secondFr", "Rentrez à pied");
        assertThat(editor.post("/admin/pushes/new", typed).text()).contains("Nothing is kept yet");
    }

    @Test
    void aStoryFillsTheForm() {
        var page = editor.get("/admin/pushes/new?article=article3").page();

        assertThat(page.select("#titleFr").val()).isEqualTo("Title 3");
        assertThat(page.select("#link").val()).isEqualTo("https://example.org/3");
        assertThat(page.select("[name=topics][checked]").eachAttr("value")).isEqualTo(List.of("sport"));
    }

    @Test
    void aViewerSeesEverythingAndCanDoNothing() {
        var viewer = signedIn(Role.VIEWER);

        for (String state : List.of("DRAFT", "SENDING", "DONE", "AWAITING_APPROVAL")) {
            assertThat(viewer.get("/admin/pushes/" + state).page().select("main form"))
                    .isEmpty();
        }
        assertThat(viewer.post("/admin/pushes/SENDING/move", Map.of("move", "STOP"))
                        .status())
                .isEqualTo(403);
        assertThat(viewer.post("/admin/pushes/new", FORM).status()).isEqualTo(403);
    }
}
