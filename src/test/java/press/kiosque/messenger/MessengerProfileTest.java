package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import press.kiosque.MemoryDatabase;
import press.kiosque.message.Message.Button;
import press.kiosque.message.MessageTemplates;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class MessengerProfileTest {

    private final GraphStub graph = new GraphStub();
    private final MemoryDatabase memory = new MemoryDatabase();
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final PageAtMeta page = new PageAtMeta();
    private final ObjectNode held = page.profile;
    private final ArrayNode apps = page.apps;
    private final OwnProfiles own = new OwnProfiles(memory.database());
    private MessengerProfile profile;

    @BeforeEach
    void start() {
        beans.scan("press.kiosque.message");
        beans.registerBean(MongoDatabase.class, memory::database);
        beans.register(Newsrooms.class);
        beans.refresh();
        beans.getBean(Newsrooms.class)
                .save(new Newsroom("le-kiosque", "Le Kiosque", Locale.FRENCH, ZoneId.of("Europe/Paris")));
        MessengerSettings settings = Cast.settings(graph.url());
        profile = new MessengerProfile(
                Cast.NEWSROOMS,
                beans.getBean(Newsrooms.class),
                new GraphApi(settings, Cast.JSON),
                new ProfileWords(beans.getBean(MessageTemplates.class), own, settings));
        graph.answers(page);
    }

    @AfterEach
    void close() {
        beans.close();
        memory.close();
        graph.close();
    }

    @Test
    void aBarePageGetsEverything() {
        assertThat(profile.setUp("le-kiosque"))
                .containsExactlyInAnyOrder(
                        "get_started", "greeting", "persistent_menu", "ice_breakers", "subscribed_apps");
        assertThat(held.at("/get_started/payload").asString()).isEqualTo("GET_STARTED");
        assertThat(titles("default")).containsExactly("À la une", "Mes sujets", "Arrêter");
        assertThat(titles("en_US")).containsExactly("Top stories", "My topics", "Stop");
        assertThat(apps.at("/0/subscribed_fields").toString()).contains("messages", "message_echoes", "standby");
    }

    @Test
    void settingUpAgainChangesNothing() {
        profile.setUp("le-kiosque");
        int before = graph.asked().size();

        assertThat(profile.setUp("le-kiosque")).isEmpty();
        assertThat(graph.asked().stream().skip(before))
                .allMatch(request -> request.method().equals("GET"));
    }

    @Test
    void onlyWhatDiffersIsChanged() {
        profile.setUp("le-kiosque");
        ((ObjectNode) held.at("/greeting/0")).put("text", "Salut");

        assertThat(profile.setUp("le-kiosque")).containsExactly("greeting");
        assertThat(graph.asked().get(graph.asked().size() - 2).body()).doesNotContain("persistent_menu");
    }

    @Test
    void aPageThatMetaUnsubscribedIsSubscribedAgain() {
        profile.setUp("le-kiosque");
        apps.removeAll();

        assertThat(profile.setUp("le-kiosque")).containsExactly("subscribed_apps");
    }

    @Test
    void theWordsKeepMetasLimits() {
        profile.setUp("le-kiosque");

        assertThat(held.path("greeting").valueStream())
                .allMatch(entry -> entry.path("text").asString().length() <= 160);
        assertThat(held.findValuesAsString("question")).isNotEmpty().allMatch(question -> question.length() <= 80);
        assertThat(held.findValuesAsString("title")).isNotEmpty().allMatch(title -> title.length() <= 30);
    }

    @Test
    void whatTheNewsroomChangedGoesBeforeTheFileAndTheRestStays() {
        profile.setUp("le-kiosque");
        own.save(new OwnProfile(
                "le-kiosque/fr",
                "Salut {{user_first_name}} !",
                List.of(
                        new Button("Le site", "https://kiosque.example/", null),
                        new Button("La une du jour", null, "TOP"),
                        new Button("Parti", null, "NO_LONGER_OFFERED")),
                List.of()));

        assertThat(profile.setUp("le-kiosque")).containsExactly("greeting", "persistent_menu");
        assertThat(titles("default")).containsExactly("Le site", "La une du jour");
        assertThat(titles("fr_FR")).containsExactly("Le site", "La une du jour");
        assertThat(titles("en_US")).containsExactly("Top stories", "My topics", "Stop");
        assertThat(held.at("/persistent_menu/0/call_to_actions/0/url").asString())
                .isEqualTo("https://kiosque.example/");
        assertThat(held.at("/greeting/0/text").asString()).isEqualTo("Salut {{user_first_name}} !");
    }

    @Test
    void backAtTheFilesWordsNothingOfTheNewsroomsIsLeft() {
        profile.setUp("le-kiosque");
        own.save(new OwnProfile("le-kiosque/fr", "Salut !", List.of(), List.of()));
        own.save(OwnProfile.none("le-kiosque/fr"));

        assertThat(profile.setUp("le-kiosque")).isEmpty();
    }

    @Test
    void aRefusalSaysWhy() {
        graph.fails(190, 460);

        assertThatThrownBy(() -> profile.setUp("le-kiosque"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("190/460");
    }

    @Test
    void aNewsroomWithoutPageIsToldWhatToSet() {
        assertThatThrownBy(() -> profile.setUp("nowhere")).hasMessageContaining("kiosque.newsrooms.nowhere.page-id");
    }

    private List<String> titles(String locale) {
        return held.path("persistent_menu")
                .valueStream()
                .filter(menu -> menu.path("locale").asString().equals(locale))
                .flatMap(menu -> menu.path("call_to_actions").valueStream())
                .map((JsonNode entry) -> entry.path("title").asString())
                .toList();
    }
}
