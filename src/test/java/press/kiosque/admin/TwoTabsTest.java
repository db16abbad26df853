package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import press.kiosque.topic.Topics;

/** One editor, two newsrooms, a tab for each. */
class TwoTabsTest extends SiteCase {

    @Autowired
    Topics topics;

    @Test
    void aFormIsMeantForTheNewsroomThatItsPageShowedWhateverAnotherTabHasChosenSince() {
        Map<String, String> form = hiddenFields("/admin/topics/new");
        editor.get("/admin?newsroom=the-stand");

        form.putAll(Map.of("french", "Trams", "english", "", "emoji", "", "categories", "", "keywords", "tram"));
        editor.post("/admin/topics", form);

        assertThat(topics.find("le-kiosque/trams")).isPresent();
        assertThat(topics.find("the-stand/trams")).isEmpty();
    }

    @Test
    void afterwardsTheNewsroomOfTheFormIsTheOneThatIsShown() {
        Map<String, String> form = hiddenFields("/admin/topics/new");
        editor.get("/admin?newsroom=the-stand");

        editor.post("/admin/topics", form);

        assertThat(editor.get("/admin")
                        .page()
                        .select("details.newsrooms [aria-current=true]")
                        .text())
                .isEqualTo("Le Kiosque");
    }

    @Test
    void whoHasNotSignedInIsToldOfNoNewsroom() {
        assertThat(new Browser(port).get("/admin/sign-in").page().select("input[name=newsroom]"))
                .isEmpty();
    }
}
