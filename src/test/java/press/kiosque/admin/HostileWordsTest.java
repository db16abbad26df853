package press.kiosque.admin;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.admin.StrangersFeed.hostile;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.newsroom.Hmac;
import press.kiosque.newsroom.Secret;

/** Script and markup in every field that strangers, readers and editors fill: on no page does any of it come to life. */
class HostileWordsTest extends SiteCase {

    private static final String HUB = "hub-of-strangers";
    private static final Secret KEY = new Secret("known to the hub");
    private static final String CHOICE = "<svg onload=alert()>";

    /** Fields whose words some page shows; of the others it is enough that they do no harm. */
    private static final List<String> SHOWN = List.of(
            "title",
            "summary",
            "edition",
            "newsroom",
            "passkey",
            "question",
            "explanation",
            "assigned",
            "canned",
            "thread",
            "note",
            "story");

    /** Pages that say again what stands in their address. */
    private static final List<String> ECHOES = List.of(
            "/admin/stories?words=",
            "/admin/inbox?story=",
            "/admin/readers?topic=x&edition=x&status=",
            "/admin/readers?topic=",
            "/admin/readers?edition=",
            "/admin/numbers?to=2026-11-02&from=",
            "/admin/numbers/days?part=EDITION&key=",
            "/admin/numbers/messages?by=EDITION&sort=",
            "/admin/numbers/hours?of=",
            "/admin/unsent?kind=DIGEST&outcome=WITHHELD&occasion=",
            "/admin/unsent?kind=DIGEST&outcome=WITHHELD&occasion=x&reason=",
            "/admin/pushes/new?article=",
            "/admin/pushes/DONE?test=",
            "/admin/editions/polls/new?edition=",
            "/admin/editions/matin/preview?reader=",
            "/admin/editions/matin/preview?topics=sport&words=",
            "/admin/editions/replay?day=",
            "/admin/settings/log?before=",
            "/admin?newsroom=",
            "/admin?lang=",
            "/privacy/",
            "/r/",
            "/no-such-page/");

    private Browser administrator;

    @BeforeEach
    void strangersWrite() throws Exception {
        database.getCollection("polls").deleteMany(new Document());
        administrator = signedIn(Role.ADMINISTRATOR);
        tellsOfAFeed(Instant.now());
        editorsWrite();
        change("newsrooms", "le-kiosque", "name", hostile("newsroom"));
        change("cannedAnswers", "c1", "title", hostile("canned"));
        change("takeovers", "le-kiosque/24001", "filing.assigned", hostile("assigned"));
        change("threadNotes", "n1", "text", hostile("note"));
        change("messages", "m_q1", "text", hostile("thread"));
        change("subscribers", "le-kiosque/24001", "wishes", new Document("keywords", List.of(hostile("keyword"))));
        database.getCollection("editions")
                .updateOne(
                        eq("le-kiosque/matin"),
                        combine(set("name.fr", hostile("edition")), set("name.en", hostile("edition"))));
        new Browser(port).signIn(Cast.HOSTILE, "x");
    }

    @AfterEach
    void leave() {
        Stream.of("polls", "hubSubscriptions", "passkeys", "feedMemories")
                .forEach(name -> database.getCollection(name).deleteMany(new Document()));
    }

    private void change(String collection, String id, String field, Object words) {
        database.getCollection(collection).updateOne(eq(id), set(field, words));
    }

    /** What a hub has signed comes the way of every feed. */
    private void tellsOfAFeed(Instant now) throws Exception {
        database.getCollection("hubSubscriptions")
                .insertOne(new Document("_id", HUB)
                        .append("feed", "le-kiosque/une")
                        .append("hub", "https://hub.example/")
                        .append("topic", "https://example.org/une.xml")
                        .append("secret", KEY.value())
                        .append("askedAt", now)
                        .append("until", now.plus(Duration.ofDays(1))));
        byte[] feed = StrangersFeed.rss().getBytes(UTF_8);
        var told = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/webhooks/websub/" + HUB))
                .header("Content-Type", "application/rss+xml")
                .header("X-Hub-Signature", "sha256=" + Hmac.sign(KEY, feed))
                .POST(BodyPublishers.ofByteArray(feed))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(told, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(202);
    }

    private void editorsWrite() {
        editor.post(
                "/admin/editions/polls/new",
                Map.of(
                        "edition",
                        "matin",
                        "questionFr",
                        hostile("question"),
                        "choiceFr",
                        CHOICE + ",non",
                        "right",
                        "0",
                        "explanationFr",
                        hostile("explanation")));
        editor.post("/admin/stories/article1/words", Map.of("title", hostile("story"), "summary", "<b>x</b>"));
        database.getCollection("users").updateOne(eq("administrator"), set("handle", "aG9zdGlsZQ"));
        database.getCollection("passkeys", Passkey.class)
                .insertOne(new Passkey(
                        "p",
                        "aG9zdGlsZQ",
                        hostile("passkey"),
                        "",
                        0,
                        true,
                        true,
                        true,
                        List.of(),
                        "",
                        Instant.EPOCH,
                        Instant.EPOCH));
    }

    @Test
    void onNoPageDoesAnyOfItComeToLife() {
        var said = new StringBuilder();
        var alive = new ArrayList<String>();

        pages().forEach(page -> {
            var answer = administrator.get(page);
            said.append(answer.text())
                    .append(answer.page().select("input, textarea").eachAttr("value"));
            alive(answer).forEach(element -> alive.add(page + " has " + element));
        });

        assertThat(alive).isEmpty();
        assertThat(said)
                .contains(SHOWN.stream().map(field -> "f('" + field + "')").toList());
        assertThat(said).contains(CHOICE, Cast.HOSTILE);
    }

    private Stream<String> pages() {
        List<String> linked = Stream.of("/admin/stories", "/admin/editions/polls")
                .flatMap(list ->
                        administrator.get(list).page().select("main a[href^=/admin/]").eachAttr("href").stream())
                .distinct()
                .toList();
        return Stream.of(
                        PagesTest.PAGES,
                        linked,
                        List.of("/admin/settings/people", "/admin/settings/log", "/admin/settings/technical"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>f()", "\"><img src=x onerror=f()>", "' onfocus='f()", "javascript:f()"})
    void whatStandsInAnAddressIsSaidAgainWithoutHarm(String words) {
        var alive = new ArrayList<String>();

        for (String page : ECHOES) {
            String address = page + URLEncoder.encode(words, UTF_8).replace("+", "%20");
            alive(administrator.get(address)).forEach(element -> alive.add(address + " has " + element));
        }

        assertThat(alive).isEmpty();
    }

    @Test
    void aListOfFeedsIsStillAListOfFeeds() {
        var list = administrator.get("/admin/feeds/opml");

        assertThat(list.header("Content-Disposition")).startsWith("attachment");
        assertThat(list.source()).contains("&lt;script&gt;").doesNotContain("<script", "<img");
    }

    /** Elements that a browser would run, or that would lead to something to run. */
    private static Stream<Element> alive(Browser.Answer answer) {
        return answer.page().getAllElements().stream()
                .filter(element -> element.is(
                                "script:not([src^=/admin/assets/]), iframe, object, embed, base, style, [style], meta[http-equiv]")
                        || element.attributes().asList().stream().anyMatch(HostileWordsTest::runs));
    }

    private static boolean runs(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        boolean address =
                List.of("href", "src", "action", "formaction", "xlink:href").contains(name);
        return name.startsWith("on") || (address && value.matches("(?s)(javascript|vbscript|data):.*"));
    }
}
