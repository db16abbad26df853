package press.kiosque.admin;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.newsroom.Newsroom;

/** The newsroom's own name, clock and language. */
class NewsroomPageTest extends SiteCase {

    private static final String PAGE = "/admin/settings/newsroom";

    @Test
    void aChiefGivesTheNewsroomAnotherNameClockAndLanguageAndTheLogSaysSo() {
        Browser chief = signedIn(Role.CHIEF);
        chief.get(PAGE);

        chief.post(PAGE, typed("Le Grand Kiosque", "en", "Europe/Brussels", "0"));

        assertThat(chief.get(PAGE).page().select(".notice").text()).contains("The newsroom is changed");
        assertThat(stored()).isEqualTo("Le Grand Kiosque en Europe/Brussels");
        assertThat(database.getCollection("audit").countDocuments(eq("what", "newsroom.changed")))
                .isOne();
    }

    @Test
    void whatCannotBeIsSaidAtItsFieldAndKept() {
        Browser chief = signedIn(Role.CHIEF);
        chief.get(PAGE);

        var wrong = chief.post(PAGE, typed(" ", "fr", "Europe/Pariss", "0")).page();

        assertThat(wrong.select("#name-wrong").text()).contains("Give a name");
        assertThat(wrong.select("#zone-wrong").text()).contains("No such clock");
        assertThat(wrong.select("#zone").val()).isEqualTo("Europe/Pariss");
        assertThat(stored()).isEqualTo("Le Kiosque fr Europe/Paris");
    }

    @Test
    void whoSavesSecondIsTold() {
        Browser chief = signedIn(Role.CHIEF);
        chief.get(PAGE);
        chief.post(PAGE, typed("Premier", "fr", "Europe/Paris", "0"));
        chief.get(PAGE);

        var told = chief.post(PAGE, typed("Second", "fr", "Europe/Paris", "0")).page();

        assertThat(told.select("[role=alert]").text()).contains("chief has changed the newsroom meanwhile");
        assertThat(told.select("#name").val()).isEqualTo("Second");
    }

    @Test
    void anEditorLooksAndChangesNothing() {
        var page = editor.get(PAGE).page();

        assertThat(page.select("main button, main fieldset:not([disabled])")).isEmpty();
        assertThat(editor.post(PAGE, typed("Mine", "fr", "Europe/Paris", "0")).status())
                .isEqualTo(403);
    }

    private String stored() {
        return database.getCollection("newsrooms", Newsroom.class)
                .find(eq("le-kiosque"))
                .map(newsroom -> newsroom.name() + " " + newsroom.language() + " " + newsroom.zone())
                .first();
    }

    private static Map<String, String> typed(String name, String language, String zone, String version) {
        return Map.of("name", name, "language", language, "zone", zone, "version", version);
    }
}
