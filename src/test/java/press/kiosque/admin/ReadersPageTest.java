package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersPageTest extends SiteCase {

    @ParameterizedTest
    @ValueSource(strings = {"99", "99999999999", "-3", "two"})
    void aPageThatIsNotThereIsTheLastOrTheFirst(String page) {
        var list = editor.get("/admin/readers?page=" + page);

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.page().select("tbody tr")).isNotEmpty();
    }

    @Test
    void aReaderIsFoundByNumber() {
        assertThat(editor.get("/admin/readers?number=+24001+").location()).isEqualTo("/admin/readers/le-kiosque/24001");
    }

    @Test
    void aNumberThatNobodyHasIsSaidInWordsAndKept() {
        var list = editor.get(editor.get("/admin/readers?number=98").location()).page();

        assertThat(list.select("[role=alert]").text()).contains("No reader of this newsroom has the number “98”");
        assertThat(list.select("#number").val()).isEqualTo("98");
        assertThat(list.select("tbody tr")).isNotEmpty();
    }

    @Test
    void theNumberOfATopicsReadersLeadsToThem() {
        String readers = editor.get("/admin/topics")
                .page()
                .select("tr:contains(Sport) td.number a")
                .attr("href");

        var list = editor.get(readers).page();

        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select(".filter").text()).contains("Who follow ⚽ Sport");
    }

    @Test
    void theNumberOfAnEditionsReadersLeadsToThem() {
        var edition = editor.get("/admin/editions").page().select("tbody td.number a");

        var list = editor.get(edition.attr("href")).page();

        assertThat(list.select("tbody tr")).hasSize(Integer.parseInt(edition.text()));
        assertThat(list.select(".filter, tbody").text())
                .contains("The morning edition")
                .doesNotContain("matin");
    }

    @Test
    void aStatusThatThereIsNotIsSaidInWords() {
        var list = editor.get("/admin/readers?status=ASLEEP");

        assertThat(list.page().select("[role=alert]").text()).contains("There is no status “ASLEEP”");
        assertThat(list.page().select("tbody tr")).isNotEmpty();
    }
}
