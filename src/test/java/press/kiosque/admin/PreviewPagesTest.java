package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.admin.UserAccounts.Role;

/** What an edition would be: now for one reader, and on a past day with other settings. Neither leaves a trace. */
class PreviewPagesTest extends SiteCase {

    private static final String PREVIEW = "/admin/editions/matin/preview";
    private static final String SETTINGS =
            "&halfLife=8&window=36&freshBy=PUBLISHED&coverage=0.5&weight=1&keyword=3&taste=2&topicShare=50";

    @Autowired
    Clock clock;

    @Test
    void aReadersDigestIsShownOnAPhoneWithWhyEachStoryIsThereAndWhyOthersAreNot() {
        var page = editor.get(PREVIEW + "?reader=24001").page();

        assertThat(page.select(".phone .card-title").eachText()).hasSize(6).contains("L’édition du matin", "Title 0");
        assertThat(page.select("ol.told li").eachText()).hasSize(5).allMatch(line -> line.contains("You follow Sport"));
        assertThat(page.select("[aria-labelledby=left-title] li").eachText())
                .hasSize(7)
                .allMatch(line -> line.contains("Others are worth more"));
    }

    @Test
    void aMadeUpReaderGetsWhatTheirTopicsAndWordsBring() {
        var other = editor.get(PREVIEW + "?topics=politique&language=en").page();
        var words = editor.get(PREVIEW + "?topics=politique&language=fr&words=title+7")
                .page();

        assertThat(other.select(".phone")).isEmpty();
        assertThat(other.text())
                .contains("There is nothing new for this reader", "Of no topic that the reader follows");
        assertThat(words.select("ol.told li").eachText())
                .hasSize(1)
                .allMatch(line -> line.startsWith("Title 7") && line.contains("title 7"));
    }

    @Test
    void whoIsUnknownOrHasNotAgreedHasNoPreview() {
        assertThat(editor.get(PREVIEW + "?reader=99999").text()).contains("No reader of this newsroom has this number");
        var stopped = editor.get(PREVIEW + "?reader=24003").page();
        assertThat(stopped.text()).contains("This reader gets no digests");
        assertThat(stopped.select(".phone, .told")).isEmpty();
        assertThat(editor.get("/admin/editions/none/preview").status()).isEqualTo(404);
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        var page = editor.get(PREVIEW + "?words=%3Cscript%3Ealert(1)%3C/script%3E&language=%22%3E")
                .page();

        assertThat(page.select("#words").val()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    void aPastDayIsMadeAgainWithOtherSettings() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Europe/Paris"));

        var page = editor.get("/admin/editions/replay?day=" + today + SETTINGS).page();
        var none =
                editor.get("/admin/editions/replay?day=2020-01-01" + SETTINGS).page();

        assertThat(page.select("[aria-labelledby=result]").text())
                .contains("digests of that day could be made again", "The morning edition", "Would come in", "Title 0");
        assertThat(none.text()).contains("No digest of 2020-01-01 is in the ledger");
    }

    @ParameterizedTest
    @CsvSource({
        "day=2020-01-01, day=2999-01-01, Choose today or a day before",
        "halfLife=8, halfLife=0, Give a number from 1 to 240",
        "taste=2, taste=lots, Give a number from 1 to 100",
        "topicShare=50, topicShare=500, Give a number from 10 to 100"
    })
    void whatCannotBeReplayedIsSaidAtTheField(String good, String wrong, String sentence) {
        String address = ("/admin/editions/replay?day=2020-01-01" + SETTINGS).replace(good, wrong);

        var page = editor.get(address).page();

        assertThat(page.select("[role=alert]").text()).contains("Nothing was replayed");
        assertThat(page.select(".wrong").text()).isEqualTo(sentence + ".");
    }

    @Test
    void previewAndReplayStoreNothing() {
        Map<String, List<Document>> before = everything();

        editor.get(PREVIEW + "?reader=24001");
        editor.get("/admin/editions/replay?day=2020-01-01" + SETTINGS);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aViewerHasNeither() {
        var viewer = signedIn(Role.VIEWER);

        assertThat(viewer.get(PREVIEW).status()).isEqualTo(403);
        assertThat(viewer.get("/admin/editions/replay?day=2020-01-01" + SETTINGS)
                        .status())
                .isEqualTo(403);
        assertThat(viewer.get("/admin/editions/replay").page().select("main fieldset[disabled]"))
                .hasSize(1);
    }

    private Map<String, List<Document>> everything() {
        var all = new TreeMap<String, List<Document>>();
        database.listCollectionNames()
                .forEach(name ->
                        all.put(name, database.getCollection(name).find().into(new ArrayList<>())));
        return all;
    }
}
