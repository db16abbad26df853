package press.kiosque.admin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
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
    UserAccounts accounts;

    @Autowired
    Users users;

    @Autowired
    MongoDatabase database;

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
    void aSessionThatHasOpenedNoPageYetIsInTheListAndEndsWithThePassword() {
        accounts.add("parked", Role.EDITOR, Cast.PASSWORD, false);
        Browser parked = signedIn("parked");
        assertThat(sessions.of("parked", Duration.ofHours(1))).hasSize(1);

        Browser owner = signedIn("parked");
        owner.get(OWN);
        String other = "three green kiosks";
        owner.post(OWN + "/password", Map.of("current", Cast.PASSWORD, "chosen", other, "again", other));

        assertThat(parked.get("/admin").location()).isEqualTo("/admin/sign-in?signed-out");
    }

    @Test
    void whoSignsInOverSomebodyElseHasASessionOfTheirOwnAndTheOthersEnds() {
        String viewer = cast.person(Role.VIEWER);
        sessions.endAll(viewer);
        Browser shared = signedIn(viewer);
        shared.get("/admin");

        shared.signIn(editor, Cast.PASSWORD);

        assertThat(sessions.of(viewer, Duration.ofHours(1))).isEmpty();
        assertThat(sessions.of(editor, Duration.ofHours(1))).hasSize(1);
        sessions.endAll(editor);
        assertThat(shared.get("/admin").location()).isEqualTo("/admin/sign-in?signed-out");
    }

    @Test
    void whoTakesAPasskeyAwayIsSignedOutEverywhereButHere() {
        Browser lost = signedIn();
        lost.get("/admin");
        Browser here = signedIn();
        here.get(OWN);
        passkey("lost-phone");

        here.post(OWN + "/passkeys/lost-phone/remove", Map.of());

        assertThat(lost.get("/admin").location()).isEqualTo("/admin/sign-in?signed-out");
        assertThat(here.get(OWN + "?lang=en").text()).contains("your other browsers are signed out");
    }

    private void passkey(String id) {
        users.setHandle(editor, "aGFuZGxl");
        database.getCollection("passkeys", Passkey.class)
                .insertOne(new Passkey(
                        id, "aGFuZGxl", "Phone", "", 0, true, true, true, List.of(), "", Instant.EPOCH, Instant.EPOCH));
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
        return signedIn(editor);
    }

    private Browser signedIn(String name) {
        return new Browser(port).signedIn(name, Cast.PASSWORD);
    }
}
