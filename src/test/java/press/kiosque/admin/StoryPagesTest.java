package press.kiosque.admin;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.article.Articles;
import press.kiosque.article.Stories;
import press.kiosque.article.Story;

class StoryPagesTest extends SiteCase {

    @Autowired
    Stories stories;

    @Autowired
    Articles articles;

    @Test
    void aStoryIsCorrectedForExactlyThoseWhoWereToldItInAnEdition() {
        cast.ledger().told("digest:matin:2026-11-22", "le-kiosque/24002", List.of("article1"));
        cast.ledger().told("digest:soir:2026-11-22", "le-kiosque/24001", List.of("article2"));
        String article = editor.get("/admin/stories/article1")
                .page()
                .select("[aria-labelledby=correct] [name=article]")
                .val();

        String draft = editor.post("/admin/pushes/correct-story", Map.of("article", article))
                .location();

        assertThat(editor.get(draft).page().select(".lead").text()).contains("exactly those who were told the story");
        var push = editor.get(draft.replace("/edit", "")).page();
        assertThat(push.select("[aria-labelledby=whom] a").attr("href")).isEqualTo("/admin/stories/article1");
        assertThat(push.select("[aria-labelledby=forecast]").text()).contains("of one reader would get it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theListAndEachStoryReadInBothLanguagesAndLeaveHostileWordsInert(String language) {
        editor.post("/admin/stories/article1/words", Map.of("title", Cast.HOSTILE, "summary", ""));

        var list = editor.get("/admin/stories?lang=" + language);
        var story = editor.get("/admin/stories/article1");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.page().select("tbody tr")).hasSize(12);
        assertThat(list.source()).doesNotContain("??").doesNotContain("<script>alert");
        assertThat(story.status()).isEqualTo(200);
        assertThat(story.source()).doesNotContain("??").doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource({"PINNED, true, false, false", "MUST_CARRY, false, true, false", "HELD, false, false, true"})
    void anEditorMarksAStoryAndTakesTheMarkAway(String mark, boolean pinned, boolean mustCarry, boolean held) {
        editor.post("/admin/stories/article1/mark", Map.of("mark", mark, "marked", "true", "from", "list"));

        assertThat(treatment("article1")).isEqualTo(new Story.Treatment(pinned, mustCarry, held, null));
        assertThat(editor.get("/admin/stories?treated=true&hours=168").page().select("tbody tr"))
                .hasSize(1);
        assertThat(editor.get("/admin/stories/article1").page().select("button[aria-pressed=true]"))
                .hasSize(1);

        editor.post("/admin/stories/article1/mark", Map.of("mark", mark, "marked", "false"));

        assertThat(treatment("article1")).isEqualTo(Story.Treatment.NONE);
    }

    @Test
    void whoeverMarksAStoryInASearchedListComesBackToThatList() {
        var answer = editor.post(
                "/admin/stories/article1/mark",
                Map.of("mark", "HELD", "marked", "true", "from", "list", "words", "title", "hours", "72"));

        assertThat(answer.location()).startsWith("/admin/stories?").contains("words=title", "hours=72");
    }

    @Test
    void aStoryThatIsHeldBackIsNeitherPinnedNorCarried() {
        editor.post("/admin/stories/article1/mark", Map.of("mark", "PINNED", "marked", "true"));
        editor.post("/admin/stories/article1/mark", Map.of("mark", "HELD", "marked", "true"));

        assertThat(treatment("article1")).isEqualTo(new Story.Treatment(false, false, true, null));
    }

    @Test
    void anEditorsWordsReplaceTheArticlesUntilTheyAreTakenBack() {
        editor.post(
                "/admin/stories/article1/words",
                Map.of("title", "Le tram s'arrête", "summary", "On ne sait pas pourquoi."));

        var worded = editor.get("/admin/stories/article1").page();
        assertThat(worded.select("h1").text()).isEqualTo("Le tram s'arrête");
        assertThat(worded.select(".notice").text()).isEqualTo("Readers will read “Le tram s'arrête”.");

        editor.post("/admin/stories/article1/words", Map.of("title", " ", "summary", ""));

        assertThat(editor.get("/admin/stories/article1").page().select("h1").text())
                .isNotEqualTo("Le tram s'arrête");
    }

    @Test
    void aSummaryWithoutATitleIsNotDroppedInSilence() {
        editor.post("/admin/stories/article1/words", Map.of("title", "", "summary", "On ne sait pas."));

        var refused = editor.get("/admin/stories/article1").page();
        assertThat(refused.select("[role=alert]").text()).contains("needs a title");
        assertThat(refused.select("#story-summary").val()).isEqualTo("On ne sait pas.");
    }

    @Test
    void wordsThatMessengerWouldCutAreRefused() {
        editor.post("/admin/stories/article1/words", Map.of("title", "a".repeat(81), "summary", ""));

        var refused = editor.get("/admin/stories/article1").page();
        assertThat(refused.select("#story-title").val()).hasSize(81);
        assertThat(refused.select("[role=alert]").text()).contains("80");
        assertThat(stories.find(List.of("article1"))).isEmpty();
    }

    @Test
    void twoStoriesBecomeOneAndAnArticleLeavesAgain() {
        editor.post("/admin/stories/article1/merge", Map.of("other", "article2"));

        assertThat(editor.get("/admin/stories/article1").page().select("tbody tr"))
                .hasSize(2);

        editor.post("/admin/stories/article1/split", Map.of("article", "article2"));

        assertThat(articles.find(List.of("article2")).get(0).story()).isEqualTo("article2");
    }

    @Test
    void aMarkIsUndoneRightAfterAndTheStoryStandsAsBefore() {
        marked("PINNED");

        undo(marked("HELD"));

        assertThat(treatment("article1")).isEqualTo(new Story.Treatment(true, false, false, null));
        assertThat(editor.get("/admin/stories/article1").text()).contains("Undone");
    }

    @Test
    void aMarkIsNotUndoneOverWhatAColleagueHasDecidedSince() {
        Document pinned = marked("PINNED");
        marked("HELD");

        undo(pinned);

        assertThat(treatment("article1")).isEqualTo(new Story.Treatment(false, false, true, null));
        assertThat(editor.get("/admin/stories/article1")
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("could not be undone");
    }

    private Document marked(String mark) {
        editor.post("/admin/stories/article1/mark", Map.of("mark", mark, "marked", "true"));
        return editor.get("/admin/stories/article1").page();
    }

    @Test
    void whatGoesToEveryReaderSaysHowManyTheyAre() {
        assertThat(editor.get("/admin/stories/article1")
                        .page()
                        .select("button[value=MUST_CARRY] span:first-child")
                        .text())
                .isEqualTo("Must carry: 2 readers");
    }

    @Test
    void aMergingIsUndoneRightAfterAndBothStoriesAreAsTheyWere() {
        editor.post("/admin/stories/article2/merge", Map.of("other", "article3"));
        editor.post("/admin/stories/article2/mark", Map.of("mark", "PINNED", "marked", "true"));
        editor.post("/admin/stories/article1/merge", Map.of("other", "article2"));

        undo(editor.get("/admin/stories/article1").page());

        assertThat(editor.get("/admin/stories/article1").page().select("tbody tr"))
                .hasSize(1);
        assertThat(editor.get("/admin/stories/article2").page().select("tbody tr"))
                .hasSize(2);
        assertThat(treatment("article1")).isEqualTo(Story.Treatment.NONE);
        assertThat(treatment("article2").pinned()).isTrue();
    }

    @Test
    void aStoryThatIsHeldBackStaysSoWhenItBecomesPartOfAnother() {
        editor.post("/admin/stories/article2/mark", Map.of("mark", "HELD", "marked", "true"));
        editor.post("/admin/stories/article1/merge", Map.of("other", "article2"));

        assertThat(treatment("article1").held()).isTrue();
    }

    /** Presses the button in the notice of this page. */
    private void undo(Document page) {
        var form = page.select("main .notice form");
        editor.post(
                form.attr("action"),
                form.select("input").stream().collect(toMap(field -> field.attr("name"), field -> field.val())));
    }

    @Test
    void aStoryIsNotMadePartOfItself() {
        editor.post("/admin/stories/article1/mark", Map.of("mark", "PINNED", "marked", "true"));
        editor.post("/admin/stories/article1/merge", Map.of("other", "article1"));

        assertThat(treatment("article1").pinned()).isTrue();
    }

    @Test
    void aSearchFindsStoriesByTheirWords() {
        var page = editor.get("/admin/stories?words=Title+2").page();

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select(".lead").text()).startsWith("One story of the ");
    }

    @Test
    void anUnknownStoryIsNotFound() {
        assertThat(editor.get("/admin/stories/nothing").status()).isEqualTo(404);
    }

    @Test
    void whoMayOnlyLookMarksNothing() {
        var viewer = new Browser(port).signedIn(cast.person(Role.VIEWER), Cast.PASSWORD);
        viewer.get("/admin/stories?newsroom=le-kiosque");

        assertThat(viewer.post("/admin/stories/article1/mark", Map.of("mark", "HELD", "marked", "true"))
                        .status())
                .isEqualTo(403);
        assertThat(stories.find(List.of("article1"))).isEmpty();
    }

    private Story.Treatment treatment(String id) {
        return stories.find(List.of(id)).get(0).treatment();
    }
}
