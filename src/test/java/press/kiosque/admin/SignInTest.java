package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;

@AdminSite
class SignInTest {

    private static final String OWN = "three green kiosks";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    UserAccounts accounts;

    @Test
    void theRightPasswordLeadsToTheFirstPage() {
        var answer = new Browser(port).signIn(cast.person(Role.EDITOR), Cast.PASSWORD);

        assertThat(answer.location()).isEqualTo("/admin");
    }

    @Test
    void afterSignInPeopleComeToThePageThatTheyWanted() {
        var browser = new Browser(port);
        browser.get("/admin/feeds");

        var answer = browser.signIn(cast.person(Role.EDITOR), Cast.PASSWORD);

        assertThat(answer.location()).startsWith("/admin/feeds");
    }

    @Test
    void theWayToThatPageNamesNoHostThatSomebodyElseMayHaveSaid() {
        var browser = new Browser(port);
        browser.get("/admin/feeds");

        var answer = browser.signIn(cast.person(Role.EDITOR), Cast.PASSWORD);

        assertThat(answer.header("Location")).startsWith("/admin/feeds");
    }

    @Test
    void afterSignInNobodyComesToWhatAPageFetchedByItself() {
        var browser = new Browser(port);
        browser.get("/admin/feeds");
        browser.getAs("a script of ours", "GET", "/admin/numbers.csv");

        var answer = browser.signIn(cast.person(Role.EDITOR), Cast.PASSWORD);

        assertThat(answer.location()).startsWith("/admin/feeds");
    }

    @Test
    void aWrongPasswordIsSaidWithoutTellingWhetherTheNameIsKnown() {
        var browser = new Browser(port);

        var known = browser.signIn(cast.person(Role.CHIEF), "wrong");
        var unknown = browser.signIn("nobody-at-all", "wrong");

        assertThat(known.location()).isEqualTo(unknown.location()).isEqualTo("/admin/sign-in?wrong");
        assertThat(browser.get(known.location()).page().select("[role=alert]").text())
                .contains("don’t match");
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        accounts.add("guessed", Role.EDITOR, Cast.PASSWORD, false);
        var browser = new Browser(port);
        for (int i = 0; i < 5; i++) {
            browser.signIn("guessed", "wrong " + i);
        }

        var answer = browser.signIn("Guessed", Cast.PASSWORD);

        assertThat(answer.location()).startsWith("/admin/sign-in?wait=");
        assertThat(browser.get(answer.location()).text()).contains("Too many sign-ins failed", "seconds");
    }

    @Test
    void signingOutEndsTheSession() {
        var browser = new Browser(port).signedIn(cast.person(Role.EDITOR), Cast.PASSWORD);
        browser.get("/admin");

        assertThat(browser.post("/admin/sign-out", Map.of()).location()).isEqualTo("/admin/sign-in?signed-out");
        assertThat(browser.get("/admin").location()).isEqualTo("/admin/sign-in");
    }

    @Test
    void whoHasAOneTimePasswordChoosesTheirOwnBeforeAnythingElse() {
        String once = accounts.add("newcomer", Role.ADMINISTRATOR);
        var browser = new Browser(port).signedIn("newcomer", once);

        assertThat(browser.get("/admin").location()).isEqualTo("/admin/settings");
        assertThat(browser.get("/actuator").location()).isEqualTo("/admin/settings");
        assertThat(browser.get("/admin/settings").text()).contains("Choose your own password");
        assertThat(choose(browser, once, OWN, OWN).location()).isEqualTo("/admin/sign-in?changed");
        assertThat(browser.signedIn("newcomer", OWN).get("/admin").status()).isEqualTo(200);
    }

    @Test
    void aPasswordThatWillNotDoIsRefusedAtItsField() {
        accounts.add("chooser", Role.EDITOR, Cast.PASSWORD, false);
        var browser = new Browser(port).signedIn("chooser", Cast.PASSWORD);
        browser.get("/admin/settings");

        assertThat(wrong(choose(browser, Cast.PASSWORD, "short", "short"))).contains("at least 12");
        assertThat(wrong(choose(browser, Cast.PASSWORD, "i am the Chooser", "i am the Chooser")))
                .contains("Your name is in it");
        assertThat(wrong(choose(browser, Cast.PASSWORD, OWN, OWN + "!"))).contains("Not the same");
        assertThat(wrong(choose(browser, "not it", OWN, OWN))).contains("not your password");
        assertThat(wrong(choose(browser, Cast.PASSWORD, "é".repeat(40), "é".repeat(40))))
                .contains("Too long");
    }

    @Test
    void thePasswordUntilNowIsGuessedNoFasterThanAtTheSignIn() {
        accounts.add("left-open", Role.EDITOR, Cast.PASSWORD, false);
        var browser = new Browser(port).signedIn("left-open", Cast.PASSWORD);
        browser.get("/admin/settings");
        for (int i = 0; i < 5; i++) {
            choose(browser, "guess " + i, OWN, OWN);
        }

        assertThat(wrong(choose(browser, Cast.PASSWORD, OWN, OWN))).contains("Too many tries were wrong", "seconds");
        assertThat(new Browser(port).signIn("left-open", Cast.PASSWORD).location())
                .isEqualTo("/admin");
    }

    private static Browser.Answer choose(Browser browser, String current, String chosen, String again) {
        return browser.post("/admin/settings/password", Map.of("current", current, "chosen", chosen, "again", again));
    }

    private static String wrong(Browser.Answer answer) {
        return answer.page().select(".wrong").text();
    }
}
