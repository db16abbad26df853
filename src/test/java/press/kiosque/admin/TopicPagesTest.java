package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.article.Article;
import press.kiosque.article.Articles;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

@AdminSite
class TopicPagesTest {

    private static final Map<String, String> TRAMS = Map.of(
            "slug",
            "",
            "french",
            "Trams",
            "english",
            "",
            "emoji",
            "🚋",
            "categories",
            "",
            "keywords",
            "title 3\ntitle 4");

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Topics topics;

    @Autowired
    Articles articles;

    private Browser editor;

    @BeforeEach
    void open() {
        cast.everything();
        editor = new Browser(port).signedIn(cast.person(Role.EDITOR), Cast.PASSWORD);
        editor.get("/admin/topics?newsroom=le-kiosque");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theListAndEachTopicReadInBothLanguagesAndLeaveHostileWordsInert(String language) {
        var list = editor.get("/admin/topics?lang=" + language);
        var topic = editor.get("/admin/topics/hostile");
        var blank = editor.get("/admin/topics/new");

        assertThat(list.page().select("tbody tr")).hasSize(3);
        assertThat(list.source() + topic.source() + blank.source())
                .doesNotContain("??")
                .doesNotContain("<script>alert");
        assertThat(topic.status()).isEqualTo(200);
        assertThat(blank.status()).isEqualTo(200);
    }

    @Test
    void rulesAreTriedOnLatelyPublishedArticlesBeforeAnythingIsStored() {
        var tried = editor.post("/admin/topics/try", TRAMS).page();

        assertThat(tried.select("section li").eachText())
                .satisfiesExactlyInAnyOrder(line -> assertThat(line).contains("Title 3"), line -> assertThat(line)
                        .contains("Title 4"));
        assertThat(topics.find("le-kiosque/trams")).isEmpty();
        assertThat(articlesUnder("trams")).isEmpty();
    }

    @Test
    void ofVeryManyArticlesTheNewestAreTriedAndThePageSaysSo() {
        Article one = articles.find(List.of("article3")).get(0);
        articles.store(
                IntStream.range(0, 5000).mapToObj(number -> copy(one, number)).toList());

        var tried = editor.post("/admin/topics/try?lang=en", TRAMS).page();
        editor.post("/admin/topics", TRAMS);

        assertThat(tried.select("section [role=status]").text()).contains("of the newest 5,000");
        assertThat(articlesUnder("trams")).contains("article3", "article4");
    }

    private static Article copy(Article one, int number) {
        return new Article(
                "copy" + number,
                one.newsroom(),
                one.link() + number,
                "Nothing of the kind",
                "",
                null,
                List.of(),
                "en",
                one.published(),
                null,
                one.firstSeen().plusSeconds(1),
                List.of(),
                List.of(),
                1);
    }

    @Test
    void aTopicThatIsStoredSortsTheArticlesOfTheLastDaysAndLeavesThemWhenItsRulesChange() {
        editor.post("/admin/topics", TRAMS);

        assertThat(topics.find("le-kiosque/trams").map(Topic::keywords)).contains(List.of("title 3", "title 4"));
        assertThat(articlesUnder("trams")).containsExactlyInAnyOrder("article3", "article4");
        assertThat(editor.get("/admin/topics/trams").page().select("section li"))
                .hasSize(2);

        editor.post(
                "/admin/topics",
                Map.of(
                        "slug",
                        "trams",
                        "french",
                        "Trams",
                        "english",
                        "",
                        "emoji",
                        "",
                        "categories",
                        "",
                        "keywords",
                        "title 5",
                        "version",
                        "1"));

        assertThat(articlesUnder("trams")).containsExactly("article5");
    }

    @ParameterizedTest
    @CsvSource({"'', a, nom|name", "Un nom beaucoup trop long, a, 16", "Trams, '', règle|rule"})
    void aTopicWithoutNameOrRulesOrTooLongForAButtonIsRefusedWithTheReason(
            String name, String keywords, String reason) {
        var refused = editor.post(
                        "/admin/topics",
                        Map.of(
                                "slug",
                                "",
                                "french",
                                name,
                                "english",
                                "",
                                "emoji",
                                "",
                                "categories",
                                "",
                                "keywords",
                                keywords))
                .page();

        assertThat(refused.select(".wrong").text()).containsPattern(reason);
        assertThat(topics.of("le-kiosque")).hasSize(3);
    }

    @Test
    void anUnknownTopicIsNotFound() {
        assertThat(editor.get("/admin/topics/nothing").status()).isEqualTo(404);
        assertThat(editor.post(
                                "/admin/topics",
                                Map.of(
                                        "slug",
                                        "nothing",
                                        "french",
                                        "A",
                                        "english",
                                        "",
                                        "emoji",
                                        "",
                                        "categories",
                                        "",
                                        "keywords",
                                        "a"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoMayOnlyLookStoresNothing() {
        var viewer = new Browser(port).signedIn(cast.person(Role.VIEWER), Cast.PASSWORD);
        viewer.get("/admin/topics?newsroom=le-kiosque");

        assertThat(viewer.post("/admin/topics", TRAMS).status()).isEqualTo(403);
        assertThat(topics.find("le-kiosque/trams")).isEmpty();
    }

    private List<String> articlesUnder(String topic) {
        return articles.find(List.of("article2", "article3", "article4", "article5")).stream()
                .filter(article -> article.topics().contains(topic))
                .map(Article::id)
                .toList();
    }
}
