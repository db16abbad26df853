package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.annotation.DirtiesContext.ClassMode.BEFORE_CLASS;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import press.kiosque.admin.UserAccounts.Role;

/** In a context of its own: numbers of the day are good for a minute, and other tests have looked at theirs. */
@AdminSite
@DirtiesContext(classMode = BEFORE_CLASS)
class NumbersPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    private Browser viewer;

    @BeforeEach
    void whoMayOnlyLookOpensThem() {
        cast.everything();
        cast.ledger().told("digest:matin:2026-11-22", "le-kiosque/24002", List.of("article1"));
        viewer = new Browser(port).signedIn(cast.person(Role.VIEWER), Cast.PASSWORD);
        viewer.get("/admin?newsroom=le-kiosque");
        for (int look = 0;
                look < 20 && viewer.get("/admin/numbers").page().select("table").isEmpty();
                look++) {
            viewer.get("/admin/numbers");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', fr",
        "'', en",
        "/growth, fr",
        "/reach, en",
        "/messages?by=EDITION, fr",
        "/messages?by=PUSH, en",
        "/messages?by=TOPIC&sort=read, fr",
        "/messages?by=STORY&sort=opened, en",
        "/days?part=EDITION&key=matin, fr",
        "/days?part=STORY&key=article1, en",
        "/hours, fr",
        "/hours?of=sent, en",
        "/retention, fr",
        "/retention, en"
    })
    void everyPageReadsInBothLanguagesWithItsTableNamed(String path, String language) {
        var answer = viewer.get("/admin/numbers" + path + (path.contains("?") ? "&" : "?") + "lang=" + language);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.source())
                .doesNotContain("??")
                .doesNotContain("<script>alert")
                .doesNotContain("style=");
        assertThat(answer.page().select("table caption"))
                .hasSameSizeAs(answer.page().select("table"));
        assertThat(answer.page().select("h1")).hasSize(1);
        assertThat(answer.page().select(".rail a[aria-current=page]").attr("href"))
                .startsWith("/admin/numbers");
    }

    @Test
    void aNumberLeadsToItsRowsAndTheStoryToItself() {
        var stories = viewer.get("/admin/numbers/messages?by=STORY");
        String days = stories.page().select("#STORY tbody th a").attr("href");

        var story = viewer.get(days);

        assertThat(stories.page().select("#STORY tbody tr")).hasSize(1);
        assertThat(story.page().select("h2:first-of-type").text()).isEqualTo("Title 1");
        assertThat(story.page().select("a[href=/admin/stories/article1]")).hasSize(1);
    }

    @Test
    void shareOfTooFewIsNotSaid() {
        var row = viewer.get("/admin/numbers/messages?by=EDITION&lang=en")
                .page()
                .select("#EDITION tbody tr")
                .text();

        assertThat(row).contains("too few", "0 of").doesNotContain("%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"growth", "sources", "reach", "days", "messages", "hours", "retention"})
    void everyTableIsAFileThatNamesNoReader(String table) {
        var answer =
                viewer.get("/admin/numbers/" + table + ".csv?from=2000-01-01&to=2100-01-01&part=EDITION&key=matin");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("le-kiosque-" + table, ".csv");
        assertThat(answer.source()).doesNotContain("24001").doesNotContain("24002");
    }

    @Test
    void aFileHoldsCounts() {
        var file = viewer.get("/admin/numbers/messages.csv?from=2000-01-01&to=2100-01-01&part=STORY")
                .source();

        assertThat(file.lines())
                .containsExactly(
                        "\uFEFFSTORY,name,sent,delivered,read,tapped,opened,stopped", "article1,Title 1,1,0,0,0,0,0");
    }

    @Test
    void spreadsheetsOfFrenchEditorsFindSemicolonsBetweenTheFields() {
        var english = viewer.get("/admin/numbers/messages?by=STORY&lang=en").page();
        var french = viewer.get("/admin/numbers/messages?by=STORY&lang=fr").page();

        assertThat(english.select(".file a").attr("href")).doesNotContain("between");
        assertThat(viewer.get(french.select(".file a").attr("href")).source())
                .startsWith("\uFEFFSTORY;name;sent;delivered")
                .contains("article1;Title 1;1;0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?days=-3",
                "?days=abc",
                "?from=nonsense&to=2026",
                "?from=2026-11-30&to=2026-11-01",
                "?from=1000-01-01&to=2026-11-01"
            })
    void aPeriodWithoutSenseShowsTheUsualOne(String query) {
        assertThat(viewer.get("/admin/numbers" + query).status()).isEqualTo(200);
    }

    @Test
    void anUnknownTableIsNotFound() {
        assertThat(viewer.get("/admin/numbers/readers.csv?from=2026-11-01&to=2026-11-02")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNewsroomWithoutNumbersIsToldWhatWillStandThere() {
        var answer = viewer.get("/admin/numbers?newsroom=the-stand");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".empty")).hasSize(1);
        assertThat(answer.page().select("table")).isEmpty();
    }

    @Test
    void withoutANewsroomTheFirstPageOpensAllTheSame() {
        cast.nothing();

        assertThat(viewer.get("/admin/numbers").status()).isEqualTo(200);
        assertThat(viewer.get("/admin/numbers/messages").status()).isEqualTo(200);
    }
}
