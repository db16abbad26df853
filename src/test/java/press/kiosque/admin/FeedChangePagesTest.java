package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.feed.Feed;
import press.kiosque.feed.Feeds;

class FeedChangePagesTest extends SiteCase {

    private static final String ADDRESS = "https://example.org/trams.xml";

    @Autowired
    Feeds feeds;

    @BeforeEach
    void feed() {
        feeds.save(Feed.of("le-kiosque", "trams", "Trams", ADDRESS));
        editor.get("/admin/feeds");
    }

    @Test
    void aFeedIsPausedAndReadAgain() {
        editor.post("/admin/feeds/trams/pause", Map.of("rests", "true"));

        var paused = editor.get("/admin/feeds").page();
        assertThat(paused.select(".notice").text()).contains("Trams is paused");
        assertThat(paused.select("#trams").text())
                .contains("Paused", "Read it again")
                .doesNotContain("Read now");

        editor.post("/admin/feeds/trams/pause", Map.of("rests", "false"));

        assertThat(editor.get("/admin/feeds").page().select("#trams").text()).contains("Not read yet", "Read now");
        assertThat(deeds("feed.paused") + deeds("feed.resumed")).isEqualTo(2);
    }

    @Test
    void aFeedGetsAnotherNameAddressAndLanguage() {
        editor.post(
                "/admin/feeds/trams/edit",
                Map.of("name", "Tramways", "address", "https://example.org/new.xml", "language", "en"));

        Feed changed = feeds.find("le-kiosque/trams").orElseThrow();
        assertThat(changed.name()).isEqualTo("Tramways");
        assertThat(changed.url()).isEqualTo("https://example.org/new.xml");
        assertThat(String.valueOf(changed.language())).isEqualTo("en");
        assertThat(deeds("feed.changed")).isOne();
    }

    @Test
    void aFeedGetsTheTrustAndTheFolderThatItsNewsroomsFileCouldGiveIt() {
        editor.post("/admin/feeds/trams/edit", changed("2,5", " Ville/Transports "));
        Feed changed = feeds.find("le-kiosque/trams").orElseThrow();
        assertThat(changed.weight()).isEqualTo(2.5);
        assertThat(changed.folder()).isEqualTo("Ville/Transports");
        var form = editor.get("/admin/feeds/trams/edit").page();
        assertThat(form.select("#weight").val() + form.select("#folder").val()).isEqualTo("2.5Ville/Transports");

        var wrong = editor.post("/admin/feeds/trams/edit", changed("11", "")).page();

        assertThat(wrong.select("#weight-wrong").text()).contains("from 0 to 10");
        assertThat(feeds.find("le-kiosque/trams").map(Feed::weight)).contains(2.5);
    }

    private static Map<String, String> changed(String weight, String folder) {
        return Map.of("name", "Trams", "address", ADDRESS, "language", "", "weight", weight, "folder", folder);
    }

    @Test
    void whatCannotBeAFeedIsSaidAtItsFieldAndKept() {
        var wrong = editor.post("/admin/feeds/trams/edit", Map.of("name", " ", "address", "exemple", "language", ""))
                .page();

        assertThat(wrong.select("#name-wrong").text()).contains("Give a name");
        assertThat(wrong.select("#address-wrong").text()).contains("Not an address of the web");
        assertThat(wrong.select("#address").val()).isEqualTo("exemple");
        assertThat(feeds.find("le-kiosque/trams").map(Feed::url)).contains(ADDRESS);
    }

    @Test
    void theAddressOfAnotherFeedIsRefused() {
        feeds.save(Feed.of("le-kiosque", "buses", "Buses", "https://example.org/buses.xml"));

        var wrong = editor.post("/admin/feeds/buses/edit", Map.of("name", "Buses", "address", ADDRESS))
                .page();

        assertThat(wrong.select("#address-wrong").text()).contains("Another feed is read at this address");
    }

    @Test
    void aFeedThatIsHereAlreadyIsNotSaidToBeAdded() {
        editor.post("/admin/feeds", Map.of("name", "Once more", "address", ADDRESS));

        assertThat(editor.get("/admin/feeds").page().select(".notice").text()).contains("Trams was here already");
    }

    @Test
    void anAddedFeedStandsInTheLog() {
        editor.post("/admin/feeds", Map.of("name", "Boats", "address", "https://example.org/boats.xml"));

        assertThat(deeds("feed.added")).isOne();
    }

    @Test
    void aViewerIsShownNothingThatWouldBeRefused() {
        var viewer = signedIn(Role.VIEWER);

        for (String page :
                new String[] {"/admin/feeds", "/admin/topics", "/admin/topics/sport", "/admin/inbox/answers"}) {
            assertThat(viewer.get(page).page().select("main button, main a.button"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(viewer.get("/admin/stories").page().select("main button").text())
                .isEqualTo("Search");
        assertThat(viewer.get("/admin/stories/article3")
                        .page()
                        .select("main button")
                        .text())
                .isEqualTo("Search");
        assertThat(viewer.post("/admin/feeds/trams/pause", Map.of("rests", "true"))
                        .status())
                .isEqualTo(403);
    }

    private long deeds(String what) {
        return database.getCollection("audit").countDocuments(new Document("what", what));
    }
}
