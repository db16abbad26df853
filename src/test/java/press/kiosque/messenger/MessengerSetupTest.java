package press.kiosque.messenger;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.message.MessageTemplates;
import press.kiosque.messenger.MessengerCheck.Finding;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Newsrooms;

/** Set-up, check and daily care against what Meta keeps of a Page. */
class MessengerSetupTest {

    private final GraphStub graph = new GraphStub();
    private final PageAtMeta meta = new PageAtMeta();
    private final Wired wired = new Wired();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final GraphApi api = new GraphApi(Cast.settings(graph.url()), Cast.JSON);
    private HttpServer webhook;
    private NewsroomSettings newsrooms;

    @BeforeEach
    void start() throws IOException {
        beans.scan("press.kiosque.message");
        beans.registerBean(MongoDatabase.class, wired.memory::database);
        beans.register(Newsrooms.class);
        beans.refresh();
        beans.getBean(Newsrooms.class)
                .save(new Newsroom("le-kiosque", "Le Kiosque", Locale.FRENCH, ZoneId.of("Europe/Paris")));
        graph.answers(meta);
        newsrooms = newsrooms("https://kiosque.example");
        webhook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        webhook.createContext("/webhooks/messenger", exchange -> {
            String query = exchange.getRequestURI().getQuery();
            boolean knows = query.contains("hub.verify_token=word-of-100");
            byte[] challenge =
                    query.replaceAll(".*hub.challenge=([^&]*).*", "$1").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(knows ? 200 : 403, challenge.length);
            exchange.getResponseBody().write(challenge);
            exchange.close();
        });
        webhook.start();
    }

    @AfterEach
    void close() {
        webhook.stop(0);
        beans.close();
        wired.close();
        graph.close();
    }

    @Test
    void settingUpTwiceChangesNothingTheSecondTime() {
        assertThat(setup().run("le-kiosque"))
                .contains("get_started", "greeting", "persistent_menu", "ice_breakers", "subscribed_apps")
                .contains("subscriptions");
        int before = graph.asked().size();

        assertThat(setup().run("le-kiosque")).isEmpty();
        assertThat(graph.asked().stream().skip(before))
                .allMatch(request -> request.method().equals("GET"));
    }

    @Test
    void theAppSpeaksForItselfWithATokenOfItsOwn() {
        setup().run("le-kiosque");

        var told = graph.asked().stream()
                .filter(request -> request.address().getPath().equals("/v24.0/555/subscriptions"))
                .filter(request -> request.method().equals("POST"))
                .findFirst()
                .orElseThrow();
        assertThat(told.authorization()).isEqualTo("Bearer 555|secret");
        assertThat(told.address().toString()).doesNotContain("555|").doesNotContain("secret=");
        assertThat(Cast.JSON.readTree(told.body()).path("callback_url").asString())
                .isEqualTo("https://kiosque.example/webhooks/messenger");
    }

    @Test
    void aStandInWithoutHttpsTakesAWebhookWithoutIt() {
        newsrooms = newsrooms("http://localhost:8080");

        assertThat(setup().run("le-kiosque")).contains("subscriptions");
    }

    @Test
    void aWebhookWithoutHttpsIsNotToldToMeta() {
        newsrooms = newsrooms("http://kiosque.example");

        assertThatThrownBy(() -> setup("https://graph.facebook.com").run("le-kiosque"))
                .hasMessageContaining("kiosque.public-url");
    }

    @Test
    void settingUpGivesARefusedRuleAnotherChance() {
        wired.notices.add(PageNotice.of("le-kiosque", Kind.NEWS_TAG_LOST, Cast.NOW, "Graph 10/2018065"));

        setup().run("le-kiosque");

        assertThat(wired.notices.holds("le-kiosque", Kind.NEWS_TAG_LOST)).isFalse();
    }

    @Test
    void onceAllIsSetUpTheCheckFindsTheTokenPermissionsAndSubscriptionsRight() {
        setup().run("le-kiosque");

        assertThat(problems()).containsOnlyKeys("webhook reachable");
    }

    @Test
    void aBarePageIsToldWhatToMend() {
        assertThat(problems())
                .containsOnlyKeys("webhook reachable", "app subscribed", "Page subscribed", "profile")
                .hasEntrySatisfying("profile", words -> assertThat(words).contains("greeting", "messenger setup"));
    }

    @Test
    void aTokenOfAnotherPageOrWithoutPermissionsOrThatEndsIsFound() {
        setup().run("le-kiosque");
        meta.token.put("profile_id", "999").putArray("scopes").add("pages_messaging");
        assertThat(problems())
                .hasEntrySatisfying("token", words -> assertThat(words).contains("Page 999"))
                .hasEntrySatisfying("permissions", words -> assertThat(words).contains("pages_manage_metadata"));

        meta.token
                .put("profile_id", "100")
                .put("expires_at", Instant.parse("2026-12-24T00:00:00Z").getEpochSecond());
        assertThat(problems())
                .hasEntrySatisfying("token", words -> assertThat(words).contains("2026-12-24"));

        meta.token.put("is_valid", false);
        assertThat(problems())
                .hasEntrySatisfying("token", words -> assertThat(words).contains("make a new page-token"));
    }

    @Test
    void noLineOfTheCheckShowsASecret() {
        graph.fails(190, 460);

        assertThat(findings().toString()).contains("190/460").doesNotContain("TOKEN", "secret", "word-of-100");
    }

    @Test
    void theWebhookIsAskedAsMetaAsksIt() {
        String here = "http://localhost:" + webhook.getAddress().getPort() + "/webhooks/messenger";

        assertThat(new WebhookProbe().problem(here, Cast.KIOSQUE)).isEmpty();
        assertThat(new WebhookProbe().problem(here, Cast.KIOSK))
                .hasValueSatisfying(words -> assertThat(words).contains("403").doesNotContain("word-of"));
    }

    @Test
    void aPageThatMetaUnsubscribedIsSubscribedAgainAndEditorsAreTold() {
        var care = new PageCare(newsrooms, profile(), wired.notices, wired.clock);
        setup().run("le-kiosque");
        care.subscribeAgain();
        assertThat(wired.notices.of("le-kiosque")).isEmpty();
        meta.apps.removeAll();

        care.subscribeAgain();

        assertThat(meta.apps).hasSize(1);
        assertThat(wired.notices.holds("le-kiosque", Kind.RESUBSCRIBED)).isTrue();
    }

    @Test
    void editorsAreToldOfATokenThatEndsWithinDaysUntilThereIsAnother() {
        var watch = new TokenWatch(newsrooms, new TokenCheck(api, wired.clock), wired.notices, wired.clock);
        meta.token.put("expires_at", Cast.NOW.plus(Duration.ofDays(5)).getEpochSecond());
        watch.look();
        assertThat(wired.notices.holds("le-kiosque", Kind.TOKEN_ENDS)).isTrue();

        meta.token.put("expires_at", 0);
        watch.look();

        assertThat(wired.notices.holds("le-kiosque", Kind.TOKEN_ENDS)).isFalse();
    }

    @Test
    void careOfAPageThatGraphRefusesIsNoFailure() {
        graph.fails(190, 460);

        new PageCare(newsrooms, profile(), wired.notices, wired.clock).subscribeAgain();

        assertThat(wired.notices.of("le-kiosque")).isEmpty();
    }

    private Map<String, String> problems() {
        return findings().stream()
                .filter(finding -> finding.problem().isPresent())
                .collect(toMap(Finding::what, finding -> finding.problem().orElseThrow()));
    }

    private List<Finding> findings() {
        return new MessengerCheck(new TokenCheck(api, wired.clock), profile(), app(graph.url()), new WebhookProbe())
                .of("le-kiosque", Cast.KIOSQUE);
    }

    private MessengerSetup setup() {
        return setup(graph.url());
    }

    private MessengerSetup setup(String graphUrl) {
        return new MessengerSetup(newsrooms, profile(), app(graphUrl), wired.notices);
    }

    private AppSubscription app(String graphUrl) {
        return new AppSubscription(newsrooms, Cast.settings(graphUrl), api);
    }

    private MessengerProfile profile() {
        return new MessengerProfile(
                newsrooms,
                beans.getBean(Newsrooms.class),
                api,
                new ProfileWords(
                        beans.getBean(MessageTemplates.class),
                        new OwnProfiles(wired.memory.database()),
                        Cast.settings(graph.url())));
    }

    private static NewsroomSettings newsrooms(String publicUrl) {
        return new NewsroomSettings(URI.create(publicUrl), Map.of("le-kiosque", Cast.KIOSQUE));
    }
}
