package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.feed.Feed;
import press.kiosque.feed.Feeds;
import press.kiosque.topic.Topics;

/** Of two who change the same feed or topic, the second is told and keeps what they typed. */
class OvertakenPagesTest extends SiteCase {

    @Autowired
    Feeds feeds;

    @Autowired
    Topics topics;

    @Test
    void whoChangesAFeedThatAColleagueHasChangedIsToldAndMayStillPutTheirsInItsPlace() {
        String page = "/admin/feeds/une/edit";
        Map<String, String> mine =
                feed("Ma une", editor.get(page).page().select("[name=version]").val());
        var chief = signedIn(Role.CHIEF);
        chief.post(
                page,
                feed("Leur une", chief.get(page).page().select("[name=version]").val()));

        var told = editor.post(page, mine).page();

        assertThat(told.select("[role=alert]").text()).contains("chief has changed this feed meanwhile");
        assertThat(told.select("#name").val()).isEqualTo("Ma une");
        assertThat(name()).isEqualTo("Leur une");
        editor.post(page, feed("Ma une", told.select("[name=version]").val()));
        assertThat(name()).isEqualTo("Ma une");
    }

    private static Map<String, String> feed(String name, String version) {
        return Map.of("name", name, "address", "https://example.org/une.xml", "language", "", "version", version);
    }

    private String name() {
        return feeds.find("le-kiosque/une").map(Feed::name).orElseThrow();
    }

    @Test
    void whoChangesATopicThatAColleagueHasChangedIsToldEvenAfterTryingTheRules() {
        Map<String, String> mine = topic(
                "Mes sports",
                editor.get("/admin/topics/sport")
                        .page()
                        .select("[name=version]")
                        .val());
        var chief = signedIn(Role.CHIEF);
        chief.post(
                "/admin/topics",
                topic(
                        "Leurs sports",
                        chief.get("/admin/topics/sport")
                                .page()
                                .select("[name=version]")
                                .val()));

        String tried = editor.post("/admin/topics/try", mine)
                .page()
                .select("[name=version]")
                .val();
        var told = editor.post("/admin/topics", topic("Mes sports", tried)).page();

        assertThat(told.select("[role=alert]").text()).contains("chief has changed this topic meanwhile");
        assertThat(told.select("#french").val()).isEqualTo("Mes sports");
        assertThat(topics.find("le-kiosque/sport").orElseThrow().name()).containsEntry("fr", "Leurs sports");
    }

    @Test
    void whoAddsATopicUnderANameThatAColleagueHasJustTakenCanSaveItOnceMore() {
        Map<String, String> mine = topic("Sport", "1");
        mine.put("slug", "");

        var saved = editor.post("/admin/topics", mine);

        assertThat(saved.location()).isEqualTo("/admin/topics/sport-2");
        assertThat(topics.find("le-kiosque/sport-2")).isPresent();
    }

    private static Map<String, String> topic(String name, String version) {
        var form = new HashMap<>(Map.of("slug", "sport", "french", name, "english", "", "emoji", ""));
        form.putAll(Map.of("categories", "", "keywords", "match", "version", version));
        return form;
    }
}
