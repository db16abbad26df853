package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A push as it is sent, scheduled, halted and taken back, over HTTP and without a script. */
class PushOnItsWayPagesTest extends PushCase {

    @Test
    void sendingNowNeedsOneMoreTick() {
        String page = draft(FORM);
        var now = new HashMap<>(plan(""));

        editor.post(page + "/send", now);
        assertThat(editor.get(page).page().select("main").text()).contains("Draft", "Say that you have read it");
        now.put("sure", "true");
        editor.post(page + "/send", now);
        assertThat(editor.get(page).page().select(".lead").text()).contains("Scheduled");
    }

    @Test
    void aPushThatIsAboutToGoShowsByItselfHowItGoes() {
        String page = draft(FORM);
        var now = new HashMap<>(plan(""));
        now.put("sure", "true");
        editor.post(page + "/send", now);

        assertThat(editor.get(page).page().select("#live[data-live]")).hasSize(1);
    }

    @Test
    void ofAnHourThatAClockChangeShowsTwiceItIsSaidThatItIsTheFirst() {
        String page = draft(FORM);
        editor.post(page + "/schedule", plan("2099-10-25T02:30"));

        assertThat(editor.get(page).page().select("#live .hint").text()).contains("shows this hour twice");
    }

    @Test
    void aPushThatGoesLaterSaysOnWhichClocksAndUntilWhenItIsWorthSending() {
        String page = draft(FORM);
        var later = new HashMap<>(plan("2099-06-01T07:30"));
        later.put("zone", "America/New_York");
        editor.post(page + "/schedule", later);

        var scheduled = editor.get(page).page();

        assertThat(scheduled.select(".lead").text()).contains("for 1 Jun 2099, 13:30");
        assertThat(scheduled.select("#live .hint").text())
                .contains(
                        "newsroom’s clock (Europe/Paris)",
                        "In America/New_York: 1 Jun 2099, 07:30",
                        "until 1 Jun 2099, 15:30");
        assertThat(scheduled.select("#live[data-live]")).isEmpty();
    }

    @Test
    void whatIsTakenBackBeforeItWentCanBeWrittenAnewAndWhatHasGoneCannot() {
        var form = new HashMap<>(FORM);
        form.put("titleFr", "Le tram repart demain");
        String page = draft(form);
        editor.post(page + "/schedule", plan("2099-06-01T07:30"));
        editor.get(page);
        editor.post(page + "/move", Map.of("move", "RECALL"));
        wentToNobody(page);

        assertThat(editor.get(page).page().select("form[action$=again]")).hasSize(1);
        String again = editor.post(page + "/again", Map.of()).location();

        assertThat(editor.get(again).page().select("#titleFr").val()).isEqualTo("Le tram repart demain");
        assertThat(editor.get("/admin/pushes/DONE").page().select("form[action$=again]"))
                .isEmpty();
    }

    /** As the clock counts it in the end. */
    private void wentToNobody(String page) {
        var nothing = new Document("claimed", 0L)
                .append("delivered", new Document())
                .append("unsent", List.of())
                .append("unanswered", 0L)
                .append("uncertain", 0L)
                .append("tried", 0L)
                .append("failed", 0L);
        database.getCollection("campaigns")
                .updateOne(
                        new Document("_id", page.replaceFirst(".*/", "")),
                        new Document("$set", new Document("standing.result", nothing)));
    }

    @Test
    void stoppingNamesHowManyWillNotGetIt() {
        var page = editor.get("/admin/pushes/SENDING").page();

        assertThat(page.select("form[action$=move] button").eachText())
                .anyMatch(button -> button.matches("Stop it for good: .*will not get it"));
    }

    @Test
    void whatIsOnItsWayIsHaltedAndTakenBack() {
        editor.get("/admin/pushes/SENDING");
        editor.post("/admin/pushes/SENDING/move", Map.of("move", "PAUSE"));
        assertThat(editor.get("/admin/pushes/SENDING").text()).contains("It is paused");

        editor.post("/admin/pushes/SENDING/move", Map.of("move", "RECALL"));
        assertThat(editor.get("/admin/pushes/SENDING").text()).contains("Taken back");
        assertThat(editor.post("/admin/pushes/SENDING/move", Map.of("move", "BEGIN"))
                        .status())
                .isEqualTo(400);
    }
}
