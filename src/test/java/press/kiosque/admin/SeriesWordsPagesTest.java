package press.kiosque.admin;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.campaign.SeriesClock;

/** The words of a push that recurs, as editors change them, over HTTP and without a script. */
class SeriesWordsPagesTest extends SiteCase {

    private static final String ID = "series-SCHEDULED";
    private static final String SERIES = "/admin/pushes/series/" + ID;
    private static final String BEST = "/admin/pushes/series/series-PAUSED";

    @Autowired
    SeriesClock clock;

    private final Map<String, String> form = new HashMap<>(Map.of(
            "titleFr", "La météo",
            "summaryFr", "Du soleil.",
            "link", "https://example.org/soleil",
            "hours", "2",
            "version", "1"));

    @BeforeEach
    void open() {
        var page = editor.get(SERIES + "/edit").page();
        List.of("hour", "zone", "until")
                .forEach(field -> form.put(field, page.select("#" + field).val()));
        form.put("days", "FRIDAY");
    }

    @Test
    void theFormHoldsWhatItSaysAndNoSecondTitle() {
        var page = editor.get(SERIES + "/edit").page();

        assertThat(page.select("#titleFr").val()).isEqualTo(Cast.HOSTILE);
        assertThat(page.select("#summaryFr").text()).isEqualTo(Cast.HOSTILE);
        assertThat(page.select("#titleEn, #summaryEn, #link, #image").eachAttr("value"))
                .containsOnly("");
        assertThat(page.select("[name^=second], [name=topics]")).isEmpty();
    }

    @Test
    void otherWordsStandOnItsPhonesAndInItsNextPush() {
        editor.post(SERIES + "/edit", form);
        var page = editor.get(SERIES).page();
        assertThat(page.select("h1").text()).isEqualTo("La météo");
        assertThat(page.select(".screen").eachText()).hasSize(2).allMatch(phone -> phone.contains("Du soleil."));
        database.getCollection("push_series").updateOne(eq(ID), set("next", Date.from(Instant.now())));

        clock.advance(ID);

        var times = editor.get(SERIES).page().select("[aria-labelledby=became] td");
        assertThat(times.get(0).text()).endsWith("La météo");
        assertThat(times.get(1).text()).endsWith(Cast.HOSTILE);
    }

    @ParameterizedTest
    @CsvSource({
        "titleFr, '', sentences without a title",
        "summaryFr, '', add a sentence",
        "summaryEn, It shines., sentences without a title",
        "link, javascript:alert(1), Not an address of the web",
        "image, soleil.jpg, Not an address of the web"
    })
    void whatIsWrongIsSaidAtTheFieldAndNothingIsKept(String field, String typed, String sentence) {
        form.put(field, typed);

        var page = editor.post(SERIES + "/edit", form).page();

        assertThat(page.select(".notice.bad").text()).contains("Nothing is kept yet");
        assertThat(page.select(".wrong").text()).contains(sentence);
        assertThat(page.select("[aria-invalid]")).hasSize(1);
        assertThat(page.select("[name=%s]".formatted(field)).val()).isEqualTo(typed);
        List.of("titleFr", "summaryFr", "link", "hour", "until")
                .forEach(each -> assertThat(page.select("#" + each).val()).isEqualTo(form.get(each)));
        assertThat(editor.get(SERIES).page().select("h1").text()).isEqualTo(Cast.HOSTILE);
    }

    @Test
    void tooLongATitleIsKeptInTheFormAndToldAtItsField() {
        form.put("titleEn", "A".repeat(81));
        form.put("summaryEn", "It shines.");

        var page = editor.post(SERIES + "/edit", form).page();

        assertThat(page.select("#titleEn-wrong").text()).contains("80 characters at most");
        assertThat(page.select("#titleEn").val()).hasSize(81);
    }

    @Test
    void withoutWordsInAnyLanguageNothingIsKept() {
        form.put("titleFr", "");
        form.put("summaryFr", " ");

        var page = editor.post(SERIES + "/edit", form).page();

        assertThat(page.select("#titleFr-wrong").text()).isEqualTo("Write it in one language at least.");
    }

    @Test
    void whoSavesAfterAColleagueIsToldAndKeepsTheirWords() {
        var first = new HashMap<>(form);
        first.put("titleFr", "Leurs mots");
        signedIn(Role.CHIEF).post(SERIES + "/edit", first);

        var refused = editor.post(SERIES + "/edit", form).page();

        assertThat(refused.select("[role=alert]").text()).contains("Somebody has changed it meanwhile");
        assertThat(refused.select("#titleFr").val()).isEqualTo("La météo");
        assertThat(editor.get(SERIES).page().select("h1").text()).isEqualTo("Leurs mots");
        form.put("version", refused.select("[name=version]").val());
        editor.post(SERIES + "/edit", form);
        assertThat(editor.get(SERIES).page().select("h1").text()).isEqualTo("La météo");
    }

    @Test
    void oneOfTheBestStoryTakesNoWords() {
        assertThat(editor.get(BEST + "/edit").page().select("[name^=title], [name=link]"))
                .isEmpty();
        form.put("topics", "sport");
        form.put("link", "no address");

        var page = editor.get(editor.post(BEST + "/edit", form).location()).page();

        assertThat(page.text()).contains("It recurs as you have changed it");
        assertThat(page.select("h1").text()).isEqualTo("The best new story");
        assertThat(page.select(".phone")).isEmpty();
    }

    @Test
    void aScriptInATitleIsNeverMarkup() {
        form.put("titleFr", "</h1><script>alert(1)</script>");

        editor.post(SERIES + "/edit", form);

        for (String path : List.of(SERIES, SERIES + "/edit", "/admin/pushes")) {
            var answer = editor.get(path);
            assertThat(answer.source()).contains("&lt;script&gt;alert(1)");
            assertThat(answer.page().select("script:not([src])")).isEmpty();
        }
    }

    @Test
    void aViewerChangesNone() {
        var viewer = signedIn(Role.VIEWER);
        viewer.get(SERIES);

        assertThat(viewer.post(SERIES + "/edit", form).status()).isEqualTo(403);

        assertThat(editor.get(SERIES).page().select("h1").text()).isEqualTo(Cast.HOSTILE);
    }
}
