package press.kiosque.admin;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.topic.Topic;
import press.kiosque.topic.Topics;

/** An impatient editor presses twice. */
class SentOnceTest extends SiteCase {

    private static final String SAVED = "/admin/topics/ferries";

    @Autowired
    Topics topics;

    /** Other tests find the topics that they know. */
    @AfterEach
    void leave() {
        Stream.of("Ferries", "Boats")
                .flatMap(name -> called(name).stream())
                .forEach(topic -> database.getCollection("topics").deleteOne(eq(topic.id())));
    }

    @Test
    void aFormThatIsSentTwiceMakesOneTopicAndLeadsToIt() {
        Map<String, String> form = form("Ferries");

        assertThat(editor.post("/admin/topics", form).location()).isEqualTo(SAVED);
        assertThat(editor.post("/admin/topics", form).location()).isEqualTo(SAVED);

        assertThat(called("Ferries")).hasSize(1);
    }

    @Test
    void whoPressesAgainWhileTheFirstIsUnderWayGetsItsAnswer() {
        Map<String, String> form = form("Ferries");

        List<String> led = Stream.generate(() -> form)
                .limit(6)
                .parallel()
                .map(each -> editor.post("/admin/topics", each).location())
                .toList();

        assertThat(led).containsOnly(SAVED);
        assertThat(called("Ferries")).hasSize(1);
    }

    @Test
    void whoeverOnlyLooksAtAPageSendsNoForm() {
        editor.get("/admin/sign-in?once=made-up");

        assertThat(database.getCollection("sentForms").find(eq("where", "/admin")))
                .isEmpty();
    }

    @Test
    void whatIsChangedBetweenTheTwoIsAFormOfItsOwn() {
        Map<String, String> form = form("Ferries");
        editor.post("/admin/topics", form);

        form.put("french", "Boats");
        editor.post("/admin/topics", form);

        assertThat(called("Boats")).hasSize(1);
    }

    @Test
    void whatWasRefusedIsRefusedAgain() {
        Map<String, String> form = form("");

        assertThat(editor.post("/admin/topics", form).status()).isEqualTo(200);
        assertThat(editor.post("/admin/topics", form).page().select(".wrong").text())
                .isNotEmpty();
    }

    @Test
    void theSameWordsOnAPageThatIsOpenedAnewAreMeantAnew() {
        editor.post("/admin/topics", form("Ferries"));
        editor.post("/admin/topics", form("Ferries"));

        assertThat(called("Ferries")).hasSize(2);
    }

    private List<Topic> called(String name) {
        return topics.of("le-kiosque").stream()
                .filter(topic -> topic.name().containsValue(name))
                .toList();
    }

    private Map<String, String> form(String french) {
        var form = new HashMap<>(hiddenFields("/admin/topics/new"));
        form.putAll(Map.of("french", french, "english", "", "emoji", "", "categories", "", "keywords", "ferry"));
        return form;
    }
}
