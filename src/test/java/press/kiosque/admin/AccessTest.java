package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import press.kiosque.admin.UserAccounts.Role;

@AdminSite
class AccessTest {

    private static final String CHANGE = "/admin/probe/change";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/feeds",
                "/admin/readers",
                "/admin/readers/le-kiosque/24001",
                "/admin/pushes",
                "/admin/pushes/DRAFT",
                "/admin/pushes/DRAFT/edit",
                "/admin/pushes/titles-RUNNING",
                "/admin/pushes/series/new",
                "/admin/pushes/series/series-SCHEDULED",
                "/admin/settings",
                "/admin/settings/newsroom",
                "/admin/settings/page",
                "/admin/settings/page/words/fr",
                "/admin/settings/technical",
                "/admin/no-such-page",
                "/actuator",
                "/actuator/prometheus",
                "/actuator/env"
            })
    void withoutSignInEveryPageLeadsToTheSignIn(String path) {
        var answer = new Browser(port).get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/admin/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin/sign-in", "/admin/assets/kiosque.css", "/admin/assets/logo.svg", "/actuator/health"})
    void whatTheSignInNeedsIsPublic(String path) {
        assertThat(new Browser(port).get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/error", "/index.html", "/templates/fr/digest.yaml", "/webjars/x.js"})
    void whatIsNeitherSiteNorWebhookIsNotThere(String path) {
        var answer = new Browser(port).get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("Whitelabel");
    }

    @Test
    void whoAskedToBeForgottenLearnsWithoutSignInWhatBecameOfIt() {
        var answer = new Browser(port).get("/privacy/nobody-was-given-this");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isIn("Your data", "Vos données");
        assertThat(answer.source()).doesNotContain("??");
    }

    @Test
    void theHostAloneLeadsToTheSite() {
        assertThat(new Browser(port).get("/").location()).isEqualTo("/admin");
    }

    @ParameterizedTest
    @CsvSource({"/, 302", "/privacy/nobody-was-given-this, 404", "/actuator/health/liveness, 200"})
    void whatIsPublicAnswersWhoAsksForItsHeadAlone(String path, int status) {
        var page = new Browser(port).getAs("Uptime", "GET", path);
        var head = new Browser(port).getAs("Uptime", "HEAD", path);

        assertThat(page.status()).isEqualTo(status);
        assertThat(head.header("Content-Type")).isEqualTo(page.header("Content-Type"));
        assertThat(head.location()).isEqualTo(page.location());
        assertThat(head.status()).isEqualTo(status);
    }

    @Test
    void pagesLeadOnWithoutNamingAHostOrPortThatAProxyMayHaveChanged() {
        var answer = new Browser(port).get("/admin");

        assertThat(answer.header("Location")).isEqualTo("/admin/sign-in");
    }

    @Test
    void theWebhookIsReachedWithoutSignInAndWithoutAForm() {
        var answer = new Browser(port).postBare("/webhooks/probe", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.source()).isEqualTo("reached");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aViewerLooksButChangesNothing() {
        var viewer = new Browser(port).signedIn(cast.person(Role.VIEWER), Cast.PASSWORD);

        assertThat(viewer.get("/admin").status()).isEqualTo(200);
        assertThat(viewer.post(CHANGE, Map.of()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/pushes/new",
                "/admin/pushes/series/new",
                "/admin/feeds/add",
                "/admin/topics/new",
                "/admin/editions/new",
                "/admin/editions/polls/new"
            })
    void aViewerIsNotGivenAFormThatTheyCannotSend(String page) {
        var viewer = new Browser(port).signedIn(cast.person(Role.VIEWER), Cast.PASSWORD);

        var refused = viewer.get(page);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("This needs another role");
    }

    @Test
    void anEditorMakesChangesButSeesNoTechnicalEndPoint() {
        var editor = new Browser(port).signedIn(cast.person(Role.EDITOR), Cast.PASSWORD);
        editor.get("/admin");

        assertThat(editor.post(CHANGE, Map.of()).source()).isEqualTo("changed");
        assertThat(editor.get("/actuator/prometheus").status()).isEqualTo(403);
    }

    @Test
    void anAdministratorSeesTheTechnicalEndPoints() {
        var administrator = new Browser(port).signedIn(cast.person(Role.ADMINISTRATOR), Cast.PASSWORD);

        assertThat(administrator.get("/actuator").status()).isEqualTo(200);
    }

    @Test
    void aFormThatIsNotOursIsRefused() {
        var editor = new Browser(port).signedIn(cast.person(Role.EDITOR), Cast.PASSWORD);
        editor.get("/admin");

        assertThat(editor.postBare(CHANGE, Map.of("_csrf", "made-up")).status()).isEqualTo(403);
    }

    @Test
    void aFormThatOutlivedItsSessionLeadsToTheSignIn() {
        var answer = new Browser(port).postBare(CHANGE, Map.of("_csrf", "old"));

        assertThat(answer.location()).isEqualTo("/admin/sign-in?stale");
    }

    @Test
    void everyPageForbidsForeignScriptsFramesAndReferrers() {
        var answer = new Browser(port).get("/admin/sign-in");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theSessionCookieIsKeptFromScriptsAndOtherSites() {
        var answer = new Browser(port).get("/admin/sign-in");

        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }
}
