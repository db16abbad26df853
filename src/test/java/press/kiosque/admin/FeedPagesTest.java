package press.kiosque.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.feed.Feed;
import press.kiosque.feed.Feeds;

@AdminSite
@TestPropertySource(properties = "kiosque.feed.allow-private=true")
class FeedPagesTest {

    private static final String LIST = "<opml version='2.0'><body><outline text='Sport'>"
            + "<outline text='Football' xmlUrl='https://example.org/football.xml'/></outline></body></opml>";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Feeds feeds;

    private HttpServer newsroom;
    private Browser editor;

    @BeforeEach
    void open() throws IOException {
        newsroom = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publish(
                "/une.xml",
                "<rss version='2.0'><channel><title>" + "Une &lt;b&gt;belle&lt;/b&gt; page" + "</title>"
                        + "<language>fr</language><item><title>&lt;script&gt;1&lt;/script&gt; Première</title>"
                        + "<link>https://example.org/1</link><pubDate>Mon, 10 Feb 2025 12:00:00 GMT</pubDate></item>"
                        + "</channel></rss>");
        publish(
                "/",
                "<html><head><link rel=alternate type=application/rss+xml title='À la une' href=/une.xml></head></html>");
        newsroom.start();
        cast.everything();
        editor = new Browser(port).signedIn(cast.person(Role.EDITOR), Cast.PASSWORD);
        editor.get("/admin/feeds/add?newsroom=le-kiosque");
    }

    @AfterEach
    void close() {
        newsroom.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aSiteLeadsToItsFeedAndTheFeedIsAddedAfterALook(String language) {
        editor.get("/admin/feeds/add?lang=" + language);

        var choices =
                editor.post("/admin/feeds/look", Map.of("address", url("/"))).page();
        String address = choices.select("section form input[name=address]").val();
        var seen = editor.post("/admin/feeds/look", Map.of("address", address));

        assertThat(address).isEqualTo(url("/une.xml"));
        assertThat(seen.source()).doesNotContain("??").doesNotContain("<script>1");
        assertThat(seen.text()).contains("Première", "Une belle page");
        assertThat(feeds.find("le-kiosque/une-belle-page")).isEmpty();

        var added = editor.post("/admin/feeds", Map.of("address", address, "name", "Une belle page", "language", "fr"));

        assertThat(added.location()).isEqualTo("/admin/feeds");
        assertThat(editor.get("/admin/feeds").page().select(".notice").text()).contains("Une belle page");
        assertThat(feeds.find("le-kiosque/une-belle-page"))
                .get()
                .extracting(Feed::url)
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aFeedThatHasFallenSilentIsSaidToBeOnItsRowAndOnToday(String language) {
        for (String feed : new String[] {"une", "sport", "monde", "culture", "archives"}) {
            feeds.save(Feed.of("le-kiosque", feed, feed, url("/silent.xml")));
        }
        var days = new StringBuilder("<rss version='2.0'><channel><title>Silent</title>");
        for (int day = 1; day <= 28; day++) {
            days.append(
                            "<item><title>%1$d</title><link>https://example.org/%1$d</link><pubDate>2025-01-%1$02dT12:00:00Z"
                                    .formatted(day))
                    .append("</pubDate></item>");
        }
        publish("/silent.xml", days + "</channel></rss>");
        editor.post("/admin/feeds/le-kiosque/une/read", Map.of());

        String row = editor.get("/admin/feeds?lang=" + language)
                .page()
                .select("#une")
                .text();
        String today = editor.get("/admin").page().select(".notice").text();

        assertThat(row).contains(language.equals("fr") ? "Étrangement muet" : "Unusually quiet");
        assertThat(row).containsPattern(language.equals("fr") ? "Rien depuis .* jours" : "Nothing for .* days");
        assertThat(today).contains("Le Kiosque");
    }

    @Test
    void whatCannotBeReadIsSaidAtTheField() {
        var page = editor.post("/admin/feeds/look", Map.of("address", "http://127.0.0.1:1/"))
                .page();

        assertThat(page.select("#address").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#address-wrong").text()).contains("Nobody answers at this address");
    }

    @Test
    void aListIsAddedAndHandedOutAgain() {
        var answer = editor.postFile("/admin/feeds/opml", "feeds.opml", LIST);

        assertThat(answer.location()).isEqualTo("/admin/feeds");
        assertThat(feeds.find("le-kiosque/football"))
                .get()
                .extracting(Feed::folder)
                .isEqualTo("Sport");
        var opml = editor.get("/admin/feeds/opml");
        assertThat(opml.header("Content-Disposition")).isEqualTo("attachment; filename=\"le-kiosque.opml\"");
        assertThat(opml.source()).contains("https://example.org/football.xml");
    }

    @Test
    void whatIsNoListIsRefusedWithAWord() {
        editor.postFile("/admin/feeds/opml", "photo.jpg", "no list");

        assertThat(editor.get("/admin/feeds/add").page().select("[role=alert]").text())
                .contains("photo.jpg is no OPML file that we can read");
    }

    @Test
    void aFileLargerThanAnyListLeadsBackToTheFormWhichSaysSo() {
        var answer = editor.postFile("/admin/feeds/opml", "large.opml", " ".repeat(5_300_000));

        assertThat(answer.location()).isEqualTo("/admin/feeds/add?too-large");
        assertThat(editor.get(answer.location()).page().select("[role=alert]").text())
                .contains("larger than 2 MB", "nothing is added");
    }

    @Test
    void aViewerAddsNothing() {
        var viewer = new Browser(port).signedIn(cast.person(Role.VIEWER), Cast.PASSWORD);
        viewer.get("/admin/feeds/add?newsroom=le-kiosque");

        assertThat(viewer.post("/admin/feeds/look", Map.of("address", url("/"))).status())
                .isEqualTo(403);
        assertThat(viewer.post("/admin/feeds", Map.of("address", url("/une.xml"), "name", "Une"))
                        .status())
                .isEqualTo(403);
        assertThat(viewer.postFile("/admin/feeds/opml", "feeds.opml", LIST).status())
                .isEqualTo(403);
        assertThat(feeds.find("le-kiosque/football")).isEmpty();
    }

    @Test
    void aHubReachesUsWithoutSignIn() {
        var stranger = new Browser(port);

        assertThat(stranger.get("/webhooks/websub/guessed?hub.mode=subscribe&hub.topic=x&hub.challenge=y")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.postBare("/webhooks/websub/guessed", Map.of()).status())
                .isEqualTo(404);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + newsroom.getAddress().getPort() + path;
    }

    private void publish(String path, String document) {
        newsroom.createContext(path, exchange -> {
            byte[] bytes = document.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
