package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.newsroom.Colleague;

/** What of passkeys shows without a device; PasskeyIT has one. */
@AdminSite
class PasskeysTest {

    private static final String SIGN_IN = "/admin/sign-in/passkey";
    private static final String OWN = "/admin/settings/passkeys";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    UserAccounts accounts;

    @Autowired
    Users users;

    @ParameterizedTest
    @CsvSource({
        "https://kiosque.example, ",
        "http://localhost:8080, ",
        "http://kiosque.example, CLEAR",
        "http://newsroom, CLEAR",
        "https://192.0.2.7, NUMBER",
        "http://127.0.0.1:8080, NUMBER",
        "https://[2001:db8::7]:8443, NUMBER",
        "https://news_room.example, NUMBER"
    })
    void browsersMakePasskeysOnlyForNamesAndOverSafeConnections(URI site, PasskeyCheck.Obstacle obstacle) {
        assertThat(PasskeyCheck.obstacle(site).orElse(null)).isEqualTo(obstacle);
    }

    @Test
    void whatADeviceIsToSignTellsNothingOfPeople() {
        var answer = new Browser(port).get(SIGN_IN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.source())
                .contains("\"challenge\"", "\"allowCredentials\":[]", "\"userVerification\":\"required\"");
    }

    @Test
    void anAnswerThatIsNoneIsRefusedAndLogged() {
        var browser = new Browser(port);
        browser.get("/admin/sign-in");
        browser.get(SIGN_IN);

        var answer = browser.post(SIGN_IN, Map.of("passkey", "{\"id\":\"made-up\"}"));

        assertThat(answer.location()).isEqualTo("/admin/sign-in?wrong-passkey");
        assertThat(browser.get(answer.location()).page().select("[role=alert]").text())
                .contains("opens nothing here");
        var administrator = new Browser(port).signedIn(cast.person(Role.ADMINISTRATOR), Cast.PASSWORD);
        assertThat(administrator.get("/admin/settings/log").text()).contains("could not sign in with a passkey");
    }

    @Test
    void aPasskeyThatWasNotAskedForIsNotKept() {
        var editor = new Browser(port).signedIn(cast.person(Role.EDITOR), Cast.PASSWORD);
        editor.get("/admin/settings");

        editor.post(OWN, Map.of("label", "Key", "passkey", "{}"));

        assertThat(editor.get("/admin/settings").text()).contains("No passkey was added");
    }

    @Test
    void whoHasNotChosenAPasswordMakesNoPasskey() {
        String once = accounts.add("fresh", Role.ADMINISTRATOR);
        var browser = new Browser(port).signedIn("fresh", once);

        assertThat(browser.get(OWN).location()).isEqualTo("/admin/settings");
        assertThat(new Browser(port).get(OWN).location()).isEqualTo("/admin/sign-in");
    }

    @Test
    void aNewPasswordFromAnAdministratorEndsThePasskeysUntilThen() {
        accounts.add("forgetful", Role.EDITOR, Cast.PASSWORD, false);
        users.setHandle("forgetful", "aGFuZGxl");

        accounts.renewPassword(new Colleague("boss", true, true, true), "forgetful");

        assertThat(users.findByHandle("aGFuZGxl")).isEmpty();
    }

    @Test
    void withoutScriptsThePasswordIsTheWayIn() {
        var page = new Browser(port).get("/admin/sign-in").page();

        assertThat(page.select("form[data-passkey]").hasAttr("hidden")).isTrue();
        assertThat(page.select("#password")).hasSize(1);
    }
}
