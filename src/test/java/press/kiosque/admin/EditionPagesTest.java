package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.digest.Edition;
import press.kiosque.digest.Edition.StoryOrder;
import press.kiosque.digest.Editions;
import press.kiosque.newsroom.NewsroomFile;

/** Editions as people of each role make, change and remove them, over HTTP and without a script. */
class EditionPagesTest extends SiteCase {

    private static final Map<String, String> EVENING = Map.of(
            "nameFr", "L’édition du soir",
            "nameEn", "The evening edition",
            "hour", "18:30",
            "days", "MONDAY",
            "length", "3",
            "topics", "sport",
            "order", "NEWEST",
            "introFr", "Bonsoir.");

    @Autowired
    Editions editions;

    @Autowired
    NewsroomFile file;

    @BeforeEach
    void nothingWasChanged() {
        database.getCollection("audit").deleteMany(new Document());
        database.getCollection("revisions").deleteMany(new Document());
    }

    @Test
    void theListSaysWhoTakesAnEditionWhenItComesNextAndWhatWentOutLast() {
        var row = editor.get("/admin/editions").page().select("tbody tr");

        assertThat(row.text())
                .contains("The morning edition", "07:30", "every day", "All that the reader follows", "1 of 4 have it");
        assertThat(row.select("td").get(3).text()).isEqualTo("2");
    }

    @Test
    void anEditorMakesAnEditionThatComesBackFromTheNewsroomsFile() {
        editor.get("/admin/editions/new");

        var answer = editor.post("/admin/editions/new", EVENING);

        assertThat(answer.location()).isEqualTo("/admin/editions");
        assertThat(editor.get("/admin/editions").text()).contains("“The evening edition” is saved");
        Edition stored = editions.find("le-kiosque/l-edition-du-soir").orElseThrow();
        assertThat(stored.hour()).isEqualTo(LocalTime.of(18, 30));
        assertThat(stored.order()).isEqualTo(StoryOrder.NEWEST);
        assertThat(stored.intro()).isEqualTo(Map.of("fr", "Bonsoir."));
        assertThat(deeds("edition.saved")).isEqualTo(List.of("editor le-kiosque/l-edition-du-soir"));
        String exported = file.export("le-kiosque");
        editions.save(
                new Edition(stored.id(), "le-kiosque", Map.of("fr", "x"), stored.hour(), stored.days(), 1, List.of()));
        file.importFrom(exported);
        assertThat(editions.find(stored.id())).contains(stored);
    }

    @Test
    void whatIsChangedKeepsTheIdThatReadersKnow() {
        var form = editor.get("/admin/editions/matin/edit").page();
        assertThat(form.select("#hour").val()).isEqualTo("07:30");
        assertThat(form.select("[name=days][checked]")).hasSize(7);

        editor.post("/admin/editions/matin/edit", with("nameFr", "Le réveil"));

        assertThat(editions.find("le-kiosque/matin").orElseThrow().name())
                .isEqualTo(Map.of("fr", "Le réveil", "en", "The evening edition"));
    }

    @Test
    void whoSavesAfterAColleagueIsToldAndKeepsTheirWords() {
        var colleague = signedIn(Role.CHIEF);
        String seen = editor.get("/admin/editions/matin/edit")
                .page()
                .select("[name=version]")
                .val();
        colleague.get("/admin/editions/matin/edit");
        colleague.post("/admin/editions/matin/edit", with("version", seen));
        var mine = new HashMap<>(with("nameFr", "Le réveil"));
        mine.put("version", seen);

        var page = editor.post("/admin/editions/matin/edit", mine).page();

        assertThat(page.select("[role=alert]").text()).contains("chief has saved this edition meanwhile (");
        assertThat(page.select("#nameFr").val()).isEqualTo("Le réveil");
        assertThat(name()).isEqualTo("L’édition du soir");
        mine.put("version", page.select("[name=version]").val());
        editor.post("/admin/editions/matin/edit", mine);
        assertThat(name()).isEqualTo("Le réveil");
    }

    private String name() {
        return editions.find("le-kiosque/matin").orElseThrow().nameIn(java.util.Locale.FRENCH);
    }

    @ParameterizedTest
    @CsvSource({
        "hour, half past seven, write it like 07:30",
        "hour, 25:00, write it like 07:30",
        "days, SOMEDAY, Choose one day at least",
        "length, 10, a number from 1 to 9",
        "length, many, a number from 1 to 9",
        "topics, unknown, not known here any more",
        "order, OLDEST, Choose one of the orders"
    })
    void whatIsWrongIsSaidAtTheFieldAndNothingIsKept(String field, String typed, String sentence) {
        editor.get("/admin/editions/new");

        var page = editor.post("/admin/editions/new", with(field, typed)).page();

        assertThat(page.select("[role=alert]").text()).contains("Nothing is kept yet");
        assertThat(page.select(".wrong").text()).contains(sentence);
        assertThat(page.select("#nameFr").val()).isEqualTo("L’édition du soir");
        assertThat(editions.of("le-kiosque")).hasSize(1);
    }

    @Test
    void anEditionNeedsANameAndItsIntroMustFitOnACard() {
        editor.get("/admin/editions/new");
        var form = new HashMap<>(EVENING);
        form.putAll(Map.of("nameFr", " ", "nameEn", "", "introEn", "x".repeat(81)));

        var page = editor.post("/admin/editions/new", form).page();

        assertThat(page.select("#nameFr-wrong").text()).contains("A name is missing");
        assertThat(page.select("#introEn-wrong").text()).contains("80 characters at most");
        assertThat(page.select("#introEn").attr("aria-describedby")).contains("introEn-wrong");
    }

    @Test
    void whatWasTypedAsMarkupComesOutAsText() {
        editor.get("/admin/editions/new");
        editor.post("/admin/editions/new", with("nameEn", Cast.HOSTILE));

        var list = editor.get("/admin/editions");

        assertThat(list.text()).contains(Cast.HOSTILE);
        assertThat(list.page().select("script:not([src]), [onerror]")).isEmpty();
    }

    @Test
    void removingAsksFirstSaysForHowManyAndCanBeUndone() {
        var chief = signedIn(Role.CHIEF);
        var form = chief.get("/admin/editions/matin/edit").page();
        assertThat(form.select("details form[action$=remove] button").text()).isEqualTo("Remove it: 2 readers take it");

        chief.post("/admin/editions/matin/remove", Map.of());

        assertThat(editions.of("le-kiosque")).isEmpty();
        var list = chief.get("/admin/editions");
        assertThat(list.text()).contains("“The morning edition” is removed", "Removed The morning edition by chief");
        chief.post("/admin/editions/put-back", Map.of("edition", "matin"));
        assertThat(chief.get("/admin/editions").page().select("tbody tr").text())
                .contains("The morning edition");
        assertThat(chief.get("/admin/editions").page().select("#removed")).isEmpty();
        assertThat(deeds("edition.removed")).isEqualTo(List.of("chief le-kiosque/matin"));
        assertThat(deeds("edition.put-back")).isEqualTo(List.of("chief le-kiosque/matin"));
    }

    @Test
    void aNewEditionDoesNotTakeTheReadersOfARemovedOneOfTheSameName() {
        var chief = signedIn(Role.CHIEF);
        chief.post("/admin/editions/new", with("nameFr", "Matin"));
        chief.get("/admin/editions");
        chief.post("/admin/editions/matin/remove", Map.of());
        chief.post("/admin/editions/new", with("nameFr", "Matin"));

        assertThat(editions.of("le-kiosque")).extracting(Edition::slug).containsExactly("matin-2", "matin-3");
        assertThat(chief.get("/admin/editions").page().select("tbody tr, #removed"))
                .hasSize(3);
    }

    @Test
    void anEditorMayNotRemoveAndAViewerMayNotChange() {
        assertThat(editor.get("/admin/editions/matin/edit").page().select("form[action$=remove]"))
                .isEmpty();
        editor.post("/admin/editions/matin/remove", Map.of());
        assertThat(editor.get("/admin/editions").text()).contains("Your role does not allow this");

        var viewer = signedIn(Role.VIEWER);
        var form = viewer.get("/admin/editions/matin/edit").page();
        assertThat(form.select("main fieldset[disabled] #hour").val()).isEqualTo("07:30");
        assertThat(form.select("main button")).isEmpty();
        assertThat(viewer.get("/admin/editions").page().select("main form, a[href$=new]"))
                .isEmpty();
        assertThat(viewer.post("/admin/editions/matin/edit", EVENING).status()).isEqualTo(403);
        assertThat(editions.find("le-kiosque/matin").orElseThrow().length()).isEqualTo(5);
    }

    private static Map<String, String> with(String field, String typed) {
        var form = new HashMap<>(EVENING);
        form.put(field, typed);
        return form;
    }

    private List<String> deeds(String what) {
        return database.getCollection("audit")
                .find(new Document("what", what))
                .map(deed -> deed.getString("who") + " " + deed.getString("subject"))
                .into(new java.util.ArrayList<>());
    }
}
