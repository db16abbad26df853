package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.feed.Feed;
import press.kiosque.feed.Feeds;

@AdminSite
class PagesTest {

    /** Every page that an editor can open, in all its states; EveryPageIT opens them in a browser too. */
    static final List<String> PAGES = List.of(
            "/admin",
            "/admin?newsroom=the-stand",
            "/admin?newsroom=le-kiosque",
            "/admin/unsent?kind=DIGEST&outcome=UNREACHABLE",
            "/admin/feeds",
            "/admin/feeds/add",
            "/admin/feeds/une/edit",
            "/admin/readers",
            "/admin/readers?status=STOPPED",
            "/admin/readers?page=2",
            "/admin/readers/le-kiosque/24001",
            "/admin/readers/le-kiosque/24002",
            "/admin/readers/le-kiosque/24003",
            "/admin/inbox",
            "/admin/inbox?mine=true",
            "/admin/inbox/le-kiosque/24001",
            "/admin/inbox/le-kiosque/24002",
            "/admin/inbox/le-kiosque/24003",
            "/admin/inbox/le-kiosque/24004",
            "/admin/inbox/answers",
            "/admin/inbox/answers/c1/edit",
            "/admin/inbox/tips",
            "/admin/pushes",
            "/admin/pushes/new",
            "/admin/pushes/new?kind=BREAKING&article=article3",
            "/admin/editions",
            "/admin/editions/new",
            "/admin/editions/matin/edit",
            "/admin/editions/matin/preview",
            "/admin/editions/matin/preview?reader=24003",
            "/admin/editions/runs",
            "/admin/editions/replay",
            "/admin/editions/polls",
            "/admin/editions/polls/new",
            "/admin/stories",
            "/admin/stories?words=title",
            "/admin/stories/article3",
            "/admin/topics",
            "/admin/topics/new",
            "/admin/topics/sport",
            "/admin/pushes/series/new",
            "/admin/pushes/series/series-SCHEDULED",
            "/admin/pushes/series/series-SCHEDULED/edit",
            "/admin/pushes/series/series-PAUSED",
            "/admin/pushes/series/series-DONE",
            "/admin/pushes/DRAFT",
            "/admin/pushes/DRAFT/edit",
            "/admin/pushes/AWAITING_APPROVAL",
            "/admin/pushes/SCHEDULED",
            "/admin/pushes/SENDING",
            "/admin/pushes/PAUSED",
            "/admin/pushes/STOPPED",
            "/admin/pushes/DONE",
            "/admin/pushes/EXPIRED",
            "/admin/pushes/RECALLED",
            "/admin/pushes/titles-PLANNED",
            "/admin/pushes/titles-RUNNING",
            "/admin/pushes/titles-BETTER",
            "/admin/pushes/titles-UNEVEN",
            "/admin/pushes/titles-TOO_FEW",
            "/admin/numbers",
            "/admin/numbers/growth",
            "/admin/numbers/reach",
            "/admin/numbers/messages?by=EDITION",
            "/admin/numbers/messages?by=STORY&sort=opened",
            "/admin/numbers/days?part=EDITION&key=matin",
            "/admin/numbers/hours",
            "/admin/numbers/retention",
            "/admin/settings",
            "/admin/settings/newsroom",
            "/admin/settings/page",
            "/admin/settings/page/words/fr",
            "/admin/settings/page/words/en",
            "/admin/no-such-page");

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Feeds feeds;

    private Browser editor;

    @BeforeEach
    void signIn() {
        editor = new Browser(port).signedIn(cast.person(Role.EDITOR), Cast.PASSWORD);
    }

    static Stream<List<String>> pagesInBothLanguages() {
        return Stream.of("fr", "en").flatMap(language -> PAGES.stream().map(page -> List.of(language, page)));
    }

    @ParameterizedTest
    @MethodSource("pagesInBothLanguages")
    void everyPageIsWholeInBothLanguages(List<String> languageAndPage) {
        cast.everything();
        editor.get("/admin?lang=" + languageAndPage.get(0));

        var answer = editor.get(languageAndPage.get(1));

        assertThat(answer.status()).isIn(200, 404);
        assertThat(answer.source()).doesNotContain("??").endsWith("</html>\n");
        assertThat(answer.page().select("html").attr("lang")).isEqualTo(languageAndPage.get(0));
        assertThat(answer.page().select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/feeds",
                "/admin/readers",
                "/admin/inbox",
                "/admin/pushes",
                "/admin/editions",
                "/admin/editions/runs",
                "/admin/settings/newsroom"
            })
    void withoutANewsroomAPageOffersTheFirstStep(String path) {
        cast.nothing();

        var answer = editor.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".empty").text()).contains("Here will stand");
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        var french = messages("fr");
        var english = messages("en");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        assertThat(french.values().toString() + english.values()).doesNotContain("'");
    }

    private static Properties messages(String language) throws IOException {
        var messages = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("admin/messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(file);
        }
        return messages;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/feeds",
                "/admin/readers",
                "/admin/readers/le-kiosque/24001",
                "/admin/inbox",
                "/admin/inbox/le-kiosque/24001",
                "/admin/inbox/answers",
                "/admin/pushes",
                "/admin/pushes/DRAFT",
                "/admin/pushes/DRAFT/edit",
                "/admin/pushes/DONE",
                "/admin/pushes/PAUSED",
                "/admin/pushes/titles-RUNNING",
                "/admin/pushes/series/series-SCHEDULED"
            })
    void whatFeedsAndReadersWroteIsNeverMarkup(String path) {
        cast.everything();
        editor.get("/admin?newsroom=le-kiosque");

        var answer = editor.get(path);

        assertThat(answer.text()).contains(Cast.HOSTILE);
        assertThat(answer.page().select("script:not([src]), [onerror], [style], style"))
                .isEmpty();
    }

    @Test
    void everyUnsentRowOfAReaderSaysWhy() {
        cast.everything();

        var rows = editor.get("/admin/readers/le-kiosque/24001").page().select("[aria-labelledby=deliveries] tbody tr");

        assertThat(rows.eachText())
                .anyMatch(row -> row.contains("Out of reach") && row.contains("had not written or tapped for 24 hours"))
                .anyMatch(row -> row.contains("Within 24 hours of the reader’s last act"))
                .anyMatch(row -> row.contains("Refused") && row.contains("found fault with the message"))
                .anyMatch(row -> row.contains("Not certain") && row.contains("echo will tell"));
    }

    @Test
    void aFeedIsReadAtAnEditorsWordAndSaysHowItWent() {
        cast.everything();
        feeds.save(Feed.of("le-kiosque", "inside", "Inside", "http://127.0.0.1:8123/feed.xml"));
        editor.get("/admin/feeds?newsroom=le-kiosque");

        var answer = editor.post("/admin/feeds/le-kiosque/inside/read", Map.of());

        assertThat(answer.location()).isEqualTo("/admin/feeds");
        var page = editor.get("/admin/feeds").page();
        assertThat(page.select(".notice").text()).contains("Inside could not be read");
        assertThat(page.select("#inside").text()).contains("Stumbling", "leads into a private network");
    }

    @Test
    void aBrokenPageShowsAnIdAndNoDetail() {
        var answer = editor.get("/admin/probe/broken");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.page().select("code").text()).matches("[0-9a-f]{8}");
        assertThat(answer.text()).contains("Something broke on our side").doesNotContain("secret", "Exception");
    }

    @Test
    void assetsMayBeKeptByTheBrowser() {
        var href = editor.get("/admin").page().select("link[rel=stylesheet]").attr("href");

        assertThat(editor.get(href).header("Cache-Control")).doesNotContain("no-store");
    }
}
