package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.article.Articles;
import press.kiosque.feed.Feed;
import press.kiosque.feed.Feeds;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** What can be removed asks once, says its size, stands in the log and can be put back. */
class RemovalPagesTest extends SiteCase {

    @Autowired
    Feeds feeds;

    @Autowired
    Topics topics;

    @Autowired
    Articles articles;

    @Test
    void removingAFeedAsksFirstAndSaysHowManyArticlesStay() {
        var form = editor.get("/admin/feeds/une/edit").page();

        assertThat(form.select("details form[action$=remove] button").text())
                .isEqualTo("Remove the feed, keep its 12 articles");
    }

    @Test
    void aRemovedFeedKeepsItsArticlesAndIsPutBack() {
        editor.post("/admin/feeds/une/remove", Map.of());

        assertThat(feeds.find("le-kiosque/une")).isEmpty();
        assertThat(articles.find(List.of("article3"))).hasSize(1);
        var list = editor.get("/admin/feeds").page();
        assertThat(list.select(".notice").text()).contains("À la une is removed");
        assertThat(list.select("section[aria-labelledby=removed] li").text()).contains("À la une", "by editor");

        editor.post("/admin/feeds/put-back", Map.of("feed", "une"));

        assertThat(feeds.find("le-kiosque/une").map(Feed::name)).contains("À la une");
        assertThat(deeds("feed.removed", "feed.put-back")).containsExactly("le-kiosque/une", "le-kiosque/une");
    }

    @Test
    void aNewFeedDoesNotTakeTheArticlesOfARemovedOneOfTheSameName() {
        editor.post("/admin/feeds/sport/remove", Map.of());
        editor.post("/admin/feeds", Map.of("name", "Sport", "address", "https://example.org/other.xml"));

        assertThat(feeds.find("le-kiosque/sport")).isEmpty();
        assertThat(feeds.find("le-kiosque/sport-2")).isPresent();
    }

    @Test
    void aFeedIsNotPutBackBesideAnotherOfTheSameAddress() {
        editor.post("/admin/feeds/sport/remove", Map.of());
        editor.post("/admin/feeds", Map.of("name", "Once more", "address", "https://example.org/sport.xml"));
        editor.get("/admin/feeds");
        editor.get("/admin/feeds");
        editor.post("/admin/feeds/put-back", Map.of("feed", "sport"));

        assertThat(editor.get("/admin/feeds").page().select("[role=alert]").text())
                .contains("another feed is read at its address");
        assertThat(feeds.find("le-kiosque/sport")).isEmpty();
    }

    @Test
    void removingATopicAsksFirstAndSaysHowManyReadersFollowIt() {
        var form = editor.get("/admin/topics/sport").page();

        assertThat(form.select("details form[action$=remove] button").text())
                .isEqualTo("Remove it: one reader follows it");
        assertThat(editor.get("/admin/topics")
                        .page()
                        .select("tr:contains(Sport) td")
                        .eachText())
                .endsWith("1");
    }

    @Test
    void aRemovedTopicLeavesTheArticlesAndIsPutBackWithThem() {
        topics.save(underEveryArticle());

        editor.post("/admin/topics/sport/remove", Map.of());

        assertThat(topics.find("le-kiosque/sport")).isEmpty();
        assertThat(articles.find(List.of("article3")).get(0).topics()).doesNotContain("sport");

        editor.post("/admin/topics/put-back", Map.of("topic", "sport"));

        assertThat(topics.find("le-kiosque/sport")).isPresent();
        assertThat(articles.find(List.of("article3")).get(0).topics()).contains("sport");
        assertThat(deeds("topic.removed", "topic.put-back")).containsExactly("le-kiosque/sport", "le-kiosque/sport");
    }

    @Test
    void aTopicMovesUpAndReadersSeeItEarlier() {
        List<String> expected = new ArrayList<>(shown());
        int last = expected.size() - 1;
        String moved = expected.get(last);

        editor.post("/admin/topics/" + moved + "/up", Map.of());

        Collections.swap(expected, last - 1, last);
        assertThat(shown()).isEqualTo(expected);
        assertThat(deeds("topic.moved")).containsExactly("le-kiosque/" + moved);
    }

    private List<String> shown() {
        return topics.of("le-kiosque").stream().map(Topic::slug).toList();
    }

    private static Topic underEveryArticle() {
        return new Topic(
                "le-kiosque/sport", "le-kiosque", Map.of("fr", "Sport"), "⚽", List.of(), List.of(), List.of("title"));
    }

    @Test
    void aNewTopicGetsNeitherTheReadersOfARemovedOneNorTheAddressOfAPage() {
        editor.post("/admin/topics/sport/remove", Map.of());
        editor.post("/admin/topics", topic("Sport"));
        editor.post("/admin/topics", topic("New"));

        assertThat(topics.of("le-kiosque"))
                .extracting(Topic::slug)
                .contains("sport-2", "new-2")
                .doesNotContain("sport", "new");
    }

    private static Map<String, String> topic(String name) {
        return Map.of("slug", "", "french", name, "english", "", "emoji", "", "categories", "", "keywords", "tram");
    }

    @Test
    void aReadyAnswerIsChangedRemovedAndPutBackAndAllOfItIsInTheLog() {
        editor.get("/admin/inbox/answers");
        editor.post("/admin/inbox/answers", Map.of("language", "fr", "title", "Bravo", "text", "Bravo à vous."));
        String page = editor.get("/admin/inbox/answers")
                .page()
                .select("a:contains(Bravo)")
                .attr("href");

        var form = editor.get(page).page();
        editor.post(
                page,
                Map.of(
                        "version", form.select("[name=version]").val(),
                        "language", "fr",
                        "title", "Bravo encore",
                        "text", "Bravo."));
        assertThat(editor.get("/admin/inbox/answers").page().select("tbody").text())
                .contains("Bravo encore Bravo.");

        String id = page.replaceFirst(".*/answers/([^/]+)/edit", "$1");
        editor.post("/admin/inbox/answers/remove", Map.of("id", id));
        assertThat(editor.get("/admin/inbox/answers")
                        .page()
                        .select("section[aria-labelledby=removed]")
                        .text())
                .contains("Bravo encore");
        editor.post("/admin/inbox/answers/put-back", Map.of("id", id));

        assertThat(editor.get("/admin/inbox/answers").page().select("tbody").text())
                .contains("Bravo encore Bravo.");
        assertThat(deeds("answer.saved", "answer.removed", "answer.put-back"))
                .containsExactly("Bravo", "Bravo encore", "Bravo encore", "Bravo encore");
    }

    @Test
    void aReadyAnswerWithoutTextIsRefusedAtItsFieldAndWhatWasTypedStays() {
        editor.get("/admin/inbox/answers");

        var wrong = editor.post("/admin/inbox/answers", Map.of("language", "en", "title", "Thanks", "text", " "))
                .page();

        assertThat(wrong.select("#text-wrong").text()).contains("Give a text");
        assertThat(wrong.select("#canned-title").val()).isEqualTo("Thanks");
        assertThat(wrong.select("option[selected]").val()).isEqualTo("en");
    }

    @Test
    void aViewerRemovesNothing() {
        var viewer = signedIn(Role.VIEWER);

        assertThat(viewer.post("/admin/feeds/une/remove", Map.of()).status()).isEqualTo(403);
        assertThat(viewer.post("/admin/topics/sport/remove", Map.of()).status()).isEqualTo(403);
        assertThat(viewer.get("/admin/feeds/une/edit").page().select("details.sure"))
                .isEmpty();
    }

    private List<String> deeds(String... what) {
        return database.getCollection("audit")
                .find(new Document("what", new Document("$in", List.of(what))))
                .sort(new Document("at", 1))
                .map(deed -> deed.getString("subject"))
                .into(new ArrayList<>());
    }
}
