package press.kiosque.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import press.kiosque.admin.UserAccounts.Role;

/** A newsroom's Page on the site, with a Graph of whose Page nothing is set up yet. */
@AdminSite
class PageSettingsTest {

    private static final String PAGE = "/admin/settings/page";
    private static final HttpServer GRAPH = graph();
    private static final List<String> CHANGED = new CopyOnWriteArrayList<>();

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    private Browser administrator;

    @DynamicPropertySource
    static void connected(DynamicPropertyRegistry settings) {
        settings.add(
                "kiosque.messenger.graph-url",
                () -> "http://127.0.0.1:" + GRAPH.getAddress().getPort());
        settings.add("kiosque.newsrooms.le-kiosque.page-id", () -> "100");
        settings.add("kiosque.newsrooms.le-kiosque.page-token", () -> "TOKEN");
    }

    @BeforeEach
    void signIn() {
        CHANGED.clear();
        cast.everything();
        administrator = new Browser(port).signedIn(cast.person(Role.ADMINISTRATOR), Cast.PASSWORD);
        administrator.get("/admin?newsroom=le-kiosque&lang=en");
    }

    @AfterAll
    static void stop() {
        GRAPH.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void showsTheWordsAroundAConversationInBothLanguages(String language) {
        var answer = administrator.get(PAGE + "?lang=" + language);

        assertThat(answer.source()).doesNotContain("??");
        assertThat(answer.page().select(".screen[lang=fr]").text()).contains("À la une", "Mes sujets");
        assertThat(answer.page().select(".screen[lang=en]").text()).contains("Top stories");
    }

    @Test
    void saysThatThePageSendsHereAndOnTheFirstPage() {
        assertThat(administrator.get(PAGE).text()).contains("up to 300 messages a second");
        assertThat(administrator.get("/admin").text()).contains("up to 300 messages a second");
    }

    @Test
    void askedSaysOfEachThingWhatToMendAndChangesNothing() {
        administrator.get(PAGE);
        administrator.post(PAGE + "/check", Map.of());

        var findings = administrator.get(PAGE).page().select("tbody tr").eachText();

        assertThat(findings)
                .anyMatch(row ->
                        row.startsWith("Token To be mended Make a new token") && row.contains("it is not valid"));
        assertThat(findings).anyMatch(row -> row.startsWith("Greeting, menu and first questions To be mended"));
        assertThat(CHANGED).isEmpty();
    }

    @Test
    void whatToMendIsSaidInTheLanguageOfThePage() {
        administrator.get(PAGE + "?lang=fr");
        administrator.post(PAGE + "/check", Map.of());

        assertThat(administrator.get(PAGE).page().select("tbody .under").eachText())
                .anyMatch(words -> words.startsWith("Faites un nouveau jeton"));
    }

    @Test
    void whatGraphRefusesIsSaidInItsWords() {
        administrator.get(PAGE);
        administrator.post(PAGE + "/setup", Map.of());

        assertThat(CHANGED).anyMatch(path -> path.endsWith("/messenger_profile"));
        assertThat(administrator.get(PAGE).page().select("[role=alert]").text())
                .contains("It could not be set up", "set app-id, app-secret and verify-token");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void othersLookButNeitherAskNorSetUp(Role role) {
        var person = new Browser(port).signedIn(cast.person(role), Cast.PASSWORD);

        assertThat(person.get(PAGE).page().select("form[action*=/page/]")).isEmpty();
        assertThat(person.post(PAGE + "/check", Map.of()).status()).isEqualTo(403);
        assertThat(person.post(PAGE + "/setup", Map.of()).status()).isEqualTo(403);
    }

    private static HttpServer graph() {
        try {
            var graph = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            graph.createContext("/", PageSettingsTest::answer);
            graph.start();
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange asked) throws IOException {
        boolean change = asked.getRequestMethod().equals("POST");
        if (change) {
            CHANGED.add(asked.getRequestURI().getPath());
        }
        byte[] answer = (change ? "{\"success\":true}" : "{\"data\":[]}").getBytes(UTF_8);
        asked.getRequestBody().readAllBytes();
        asked.sendResponseHeaders(200, answer.length);
        asked.getResponseBody().write(answer);
        asked.close();
    }
}
