package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.kiosque.admin.UserAccounts.Role;

/** Pushes that recur, as editors begin, follow, pause and end them, over HTTP and without a script. */
class SeriesPagesTest extends SiteCase {

    private static final String NEW = "/admin/pushes/series/new";
    private static final String RECURRING = "/admin/pushes/series/series-SCHEDULED";
    private final Map<String, String> form = Map.of(
            "topics", "sport",
            "days", "FRIDAY",
            "hour", "18:00",
            "zone", "Europe/Paris",
            "until", LocalDate.now(ZoneId.of("Europe/Paris")).plusMonths(2).toString(),
            "hours", "4");

    @Test
    void itsPageSaysWhomItWouldReachAndWhyNotTheOthers() {
        assertThat(editor.get(RECURRING)
                        .page()
                        .select("[aria-labelledby=forecast]")
                        .text())
                .contains("of 0 readers would get it");
        assertThat(editor.get("/admin/pushes/series/series-DONE").page().select("#reach"))
                .isEmpty();
    }

    @Test
    void theBestStoryOfATopicRecursOnFridaysAndItsNextThreeTimesAreShown() {
        editor.get(NEW);

        var page = editor.get(editor.post(NEW, form).location()).page();

        assertThat(page.select("h1").text()).isEqualTo("The best new story");
        assertThat(page.select("[aria-labelledby=next] li").eachText())
                .hasSize(3)
                .allMatch(time -> time.startsWith("Friday") && time.endsWith("18:00"));
        assertThat(page.select("main").text())
                .contains("Recurs", "at 18:00 on the clock of Europe/Paris", "Its first time has not come yet");
        assertThat(database.getCollection("audit").find(new Document("what", "push-series.begun")))
                .isNotEmpty();
        assertThat(editor.get("/admin/pushes").page().select("#series").text()).isEqualTo("Recurring");
    }

    @Test
    void theWordsOfADraftRecurAsTheyAre() {
        editor.get("/admin/pushes/new");
        String draft = editor.post(
                        "/admin/pushes/new",
                        Map.of("kind", "PUSH", "titleFr", "La météo", "summaryFr", "Du soleil.", "topics", "sport"))
                .location();
        String begin = editor.get(draft).page().select("a[href*=series/new]").attr("href");
        assertThat(editor.get(begin).page().select(".lead").text()).contains("La météo");
        var filled = new HashMap<>(form);
        filled.put("push", draft.substring(draft.lastIndexOf('/') + 1));

        var page = editor.get(editor.post(NEW, filled).location()).page();

        assertThat(page.select("h1").text()).isEqualTo("La météo");
        assertThat(page.select("[aria-labelledby=says]").text()).contains("Du soleil.", "Sport");
    }

    @ParameterizedTest
    @CsvSource({
        "topics, unknown, Choose a topic",
        "days, NEVER, Choose one day at least",
        "hour, noon, Write an hour",
        "zone, Europe/Rouen, No such clock",
        "until, 2099-01-01, within a year",
        "until, 2020-01-01, It would never come"
    })
    void whatIsWrongIsSaidAtTheFieldAndNothingIsKept(String field, String typed, String sentence) {
        long before = database.getCollection("push_series").countDocuments();
        var wrong = new HashMap<>(form);
        wrong.put(field, typed);
        editor.get(NEW);

        var page = editor.post(NEW, wrong).page();

        assertThat(page.select(".wrong").text()).contains(sentence);
        assertThat(database.getCollection("push_series").countDocuments()).isEqualTo(before);
    }

    @Test
    void whatBecameOfItsTimesStandsWithTheReasonOrALink() {
        var page = editor.get(RECURRING).page();

        assertThat(page.select("td a[href=/admin/pushes/DONE]")).hasSize(1);
        assertThat(page.select("td").text())
                .contains("there was no new story of its topics", "Kiosque was not running", "Its push was discarded");
    }

    @Test
    void itIsPausedResumedAndEnded() {
        editor.get(RECURRING);

        editor.post(RECURRING + "/move", Map.of("move", "PAUSE"));
        assertThat(editor.get(RECURRING).text()).contains("It is paused");
        editor.post(RECURRING + "/move", Map.of("move", "RESUME"));
        assertThat(editor.get(RECURRING).text()).contains("It goes on with its next day");
        editor.post(RECURRING + "/move", Map.of("move", "END"));
        assertThat(editor.get(RECURRING).text()).contains("It has ended");

        editor.post(RECURRING + "/move", Map.of("move", "RESUME"));
        assertThat(editor.get(RECURRING).text()).contains("It does not stand where this can be done");
    }

    @Test
    void itComesOnOtherDaysOnceAnEditorHasChangedIt() {
        String address = begun();
        String version =
                editor.get(address + "/edit").page().select("[name=version]").val();
        assertThat(editor.get(address + "/edit")
                        .page()
                        .select("[name=days][checked]")
                        .eachAttr("value"))
                .containsExactly("FRIDAY");

        editor.post(address + "/edit", with("days", "MONDAY", "version", version));
        var page = editor.get(address).page();

        assertThat(page.text()).contains("It recurs as you have changed it");
        assertThat(page.select("[aria-labelledby=next] li").eachText())
                .hasSize(3)
                .allMatch(time -> time.startsWith("Monday"));
    }

    @Test
    void theSecondOfTwoWhoChangeItLearnsThatNothingWasDone() {
        String address = begun();
        editor.get(address + "/edit");
        editor.post(address + "/edit", with("days", "MONDAY", "version", "1"));
        editor.get(address);

        var refused = editor.post(address + "/edit", with("days", "SUNDAY", "version", "1"))
                .page();

        assertThat(refused.select("[role=alert]").text()).contains("Somebody has changed it meanwhile");
        assertThat(refused.select("[name=days][checked]").eachAttr("value")).containsExactly("SUNDAY");
        assertThat(editor.get(address)
                        .page()
                        .select("[aria-labelledby=next] li")
                        .text())
                .contains("Monday")
                .doesNotContain("Sunday");
    }

    @Test
    void aChangeThatIsWrongIsSaidAtTheFieldAndNothingIsKept() {
        String address = begun();
        editor.get(address + "/edit");

        var page = editor.post(address + "/edit", with("hour", "noon", "version", "1"))
                .page();

        assertThat(page.select(".wrong").text()).contains("Write an hour");
        assertThat(editor.get(address).text()).contains("at 18:00");
    }

    private String begun() {
        editor.get(NEW);
        String address = editor.post(NEW, form).location();
        editor.get(address);
        return address;
    }

    private Map<String, String> with(String field, String typed, String other, String typedThere) {
        var changed = new HashMap<>(form);
        changed.put(field, typed);
        changed.put(other, typedThere);
        return changed;
    }

    @Test
    void aViewerSeesEverythingAndCanDoNothing() {
        var viewer = signedIn(Role.VIEWER);

        assertThat(viewer.get(RECURRING).page().select("main form")).isEmpty();
        assertThat(viewer.post(RECURRING + "/move", Map.of("move", "END")).status())
                .isEqualTo(403);
        assertThat(viewer.post(NEW, form).status()).isEqualTo(403);
        assertThat(viewer.post(RECURRING + "/edit", form).status()).isEqualTo(403);
    }
}
