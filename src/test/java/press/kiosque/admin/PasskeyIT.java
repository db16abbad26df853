package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import press.kiosque.admin.UserAccounts.Role;

/** Somebody whose device makes a passkey and signs in with it, in a browser that has such a device. */
@ExtendWith(InChromium.class)
class PasskeyIT {

    private static final String SIGN_IN = "Sign in with a passkey";

    private final Chromium chromium;
    private final DemoSite site;

    private Editor rosa;

    PasskeyIT(Chromium chromium, DemoSite site) {
        this.chromium = chromium;
        this.site = site;
    }

    @BeforeEach
    void signIn() {
        site.removes("rosa");
        rosa = editor("rosa", Role.EDITOR);
        device(rosa, true);
    }

    @AfterEach
    void close() {
        rosa.close();
    }

    private Editor editor(String name, Role role) {
        return Editor.at(chromium, site, site.person(name, role), new NewContextOptions().setLocale("en-GB"));
    }

    /** The browser has a device that keeps passkeys, and a person who shows a finger, or the wrong one. */
    private static String device(Editor editor, boolean rightFinger) {
        CDPSession browser = editor.page().context().newCDPSession(editor.page());
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", rightFinger);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        return browser.send("WebAuthn.addVirtualAuthenticator", wanted)
                .get("authenticatorId")
                .getAsString();
    }

    private void addsAPasskey(String label) {
        rosa.opens("/admin/settings").writes("Name of a new passkey", label).presses("Add a passkey");
        rosa.sees("“" + label + "” is added");
        rosa.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    @Test
    void aPasskeyIsMadeNamedAndSignsIn() {
        addsAPasskey("Rosa’s phone");
        assertThat(rosa.page().locator("main td").nth(1).innerText()).isEqualTo("Not yet");
        rosa.presses("Sign out").presses(SIGN_IN);

        rosa.sees("Gone out today");
        rosa.opens("/admin/settings").sees("Signed in as rosa, with the role editor", "Rosa’s phone");
        assertThat(rosa.page().locator("[aria-labelledby=passkeys] table").innerText())
                .doesNotContain("Not yet");
    }

    @Test
    void aPasskeyLeadsToThePageThatWasWanted() {
        addsAPasskey("Key");
        rosa.presses("Sign out").opens("/admin/feeds").presses(SIGN_IN);

        rosa.sees("those in trouble first");
    }

    @Test
    void aRemovedPasskeyOpensNothing() {
        addsAPasskey("Lost phone");
        rosa.presses("Remove").sees("“Lost phone” signs you in no more");
        rosa.presses("Sign out").presses(SIGN_IN);

        rosa.sees("That passkey opens nothing here any more");
    }

    @Test
    void whoWasTakenAwayComesInNoMoreEvenIfTheirNameIsGivenAgain() {
        addsAPasskey("Old times");
        site.removes("rosa");
        site.person("rosa", Role.ADMINISTRATOR);
        rosa.presses("Sign out").opens("/admin/sign-in").presses(SIGN_IN);

        rosa.sees("That passkey opens nothing here any more");
    }

    @Test
    void anotherRoleHoldsForPasskeysToo() {
        addsAPasskey("Key");
        site.gives("rosa", Role.ADMINISTRATOR);
        rosa.opens("/admin/sign-in").sees("You are signed out");
        rosa.page().waitForLoadState(LoadState.NETWORKIDLE);
        rosa.presses(SIGN_IN).sees("Gone out today");

        rosa.opens("/admin/settings/people").sees("Who may use this site");
    }

    @Test
    void aDeviceThatDoesNotKnowItsOwnerMakesNoPasskey() {
        try (Editor paul = editor("paulin", Role.EDITOR)) {
            device(paul, false);
            paul.opens("/admin/settings").writes("Name of a new passkey", "Key").presses("Add a passkey");

            paul.sees("Your device made no passkey");
        }
    }
}
