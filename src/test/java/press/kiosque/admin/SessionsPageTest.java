package press.kiosque.admin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import press.kiosque.admin.UserAccounts.Role;

/** Where somebody is signed in, and how they end what is not theirs. */
@AdminSite
class SessionsPageTest {

    private static final String OWN = "/admin/settings";
    private static final String END = "form[action*=/sessions/]";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    ServletWebServerApplicationContext site;

    private String editor;

    @BeforeEach
    void nobodyIsSignedInYet() {
        editor = cast.person(Role.EDITOR);
        sessions.endAll(editor);
    }

    @Test
    void theOnlySessionIsThisOne() {
        var page = signedIn().get(OWN + "?lang=en").page();

        assertThat(page.select("section[aria-labelledby=sessions] tbody tr").eachText())
                .singleElement()
                .asString()
                .endsWith("This one");
        assertThat(page.select(END)).isEmpty();
    }

    @Test
    void aSessionElsewhereIsSignedOutAtItsNextPage() {
        Browser elsewhere = signedIn();
        elsewhere.get("/admin");
        Browser here = signedIn();

        String end = here.get(OWN).page().select(END).attr("action");
        here.post(end, Map.of());

        assertThat(elsewhere.get("/admin/feeds").location()).isEqualTo("/admin/sign-in?signed-out");
        assertThat(here.get("/admin/feeds").status()).isEqualTo(200);
    }

    @Test
    void aPictureThatComesLateSignsNobodyOut() {
        Browser elsewhere = signedIn();
        elsewhere.get("/admin");
        sessions.endAll(editor);

        var picture = elsewhere.get("/admin/assets/logo.svg");

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aSessionIsNotTheWebServersOwnSoThatAnyNodeKnowsIt() {
        signedIn().get("/admin");

        var server = (TomcatWebServer) requireNonNull(site.getWebServer());
        assertThat(server.getTomcat().getHost().findChildren()).allSatisfy(context -> assertThat(
                        ((Context) context).getManager().getActiveSessions())
                .isZero());
    }

    @Test
    void nobodyEndsTheSessionsOfOthers() {
        signedIn().get("/admin");
        var viewer = new Browser(port).signedIn(cast.person(Role.VIEWER), Cast.PASSWORD);
        viewer.get(OWN);
        String others = sessions.of(editor, Duration.ofHours(1)).get(0).id();

        assertThat(viewer.post("/admin/settings/sessions/" + others + "/end", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoSignsOutIsNoLongerInTheList() {
        Browser leaving = signedIn();
        leaving.get("/admin");

        leaving.post("/admin/sign-out", Map.of());

        List<Session> left = sessions.of(editor, Duration.ofHours(1));
        assertThat(left).isEmpty();
    }

    private Browser signedIn() {
        return new Browser(port).signedIn(editor, Cast.PASSWORD);
    }
}
