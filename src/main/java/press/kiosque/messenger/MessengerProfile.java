package press.kiosque.messenger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.newsroom.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sets up what stands around a conversation: the button Get Started, the greeting, the menu and the ice breakers; and
 * subscribes the Page to our webhook. Looks first and changes only what differs, since Meta allows few such calls.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/messenger-profile-api">Messenger
 *     Profile API</a>
 */
@Component
public class MessengerProfile {

    private static final String PROFILE = "messenger_profile";
    private static final String SUBSCRIPTION = "subscribed_apps";

    /** Webhooks for Messenger: developers.facebook.com/docs/messenger-platform/webhooks. */
    private static final List<String> EVENTS = List.of(
            "messages",
            "messaging_postbacks",
            "messaging_optins",
            "messaging_referrals",
            "message_deliveries",
            "message_reads",
            "message_echoes",
            "message_reactions",
            "message_edits",
            "messaging_handovers",
            "standby",
            "messaging_policy_enforcement",
            "messaging_account_linking",
            "response_feedback");

    private final NewsroomSettings settings;
    private final Newsrooms newsrooms;
    private final GraphApi graph;
    private final ProfileWords words;

    MessengerProfile(NewsroomSettings settings, Newsrooms newsrooms, GraphApi graph, ProfileWords words) {
        this.settings = settings;
        this.newsrooms = newsrooms;
        this.graph = graph;
        this.words = words;
    }

    /**
     * Brings the newsroom's Page up to date; doing so again changes nothing. Waits for Graph's answers.
     *
     * @return what was changed, in Meta's words such as {@code greeting}; empty if all was right
     * @throws IllegalArgumentException if there is no such newsroom or it has no Page
     * @throws IllegalStateException if Graph cannot be reached or refuses; the message says why
     */
    public List<String> setUp(String newsroomId) {
        Page page = settings.page(newsroomId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "newsroom " + newsroomId + " has no Page: set kiosque.newsrooms." + newsroomId + ".page-id"));
        Locale language = newsrooms
                .find(newsroomId)
                .map(Newsroom::language)
                .orElseThrow(() -> new IllegalArgumentException("there is no newsroom " + newsroomId));
        List<String> changed = new ArrayList<>(setProfile(page, words.profile(language)));
        if (!isSubscribed(page)) {
            subscribe(page);
            changed.add(SUBSCRIPTION);
        }
        return List.copyOf(changed);
    }

    private List<String> setProfile(Page page, ObjectNode wanted) {
        String fields = "fields=" + String.join(",", wanted.propertyNames());
        JsonNode present =
                answer(graph.get(page, PROFILE, fields).join()).path("data").path(0);
        ObjectNode changes = wanted.deepCopy();
        changes.remove(wanted.propertyNames().stream()
                .filter(name -> JsonMatch.covers(present.path(name), wanted.path(name)))
                .toList());
        if (!changes.isEmpty()) {
            answer(graph.post(page, PROFILE, changes).join());
        }
        return List.copyOf(changes.propertyNames());
    }

    private boolean isSubscribed(Page page) {
        JsonNode apps = answer(graph.get(page, SUBSCRIPTION, "").join()).path("data");
        return apps.valueStream()
                .filter(app -> page.appId() == null
                        || page.appId().equals(app.path("id").asString("")))
                .anyMatch(MessengerProfile::hasAllEvents);
    }

    private static boolean hasAllEvents(JsonNode app) {
        return app.path("subscribed_fields")
                .valueStream()
                .map(field -> field.asString(""))
                .collect(Collectors.toSet())
                .containsAll(EVENTS);
    }

    private void subscribe(Page page) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode().put("subscribed_fields", String.join(",", EVENTS));
        answer(graph.post(page, SUBSCRIPTION, fields).join());
    }

    private static JsonNode answer(GraphAnswer answer) {
        if (answer instanceof GraphAnswer.Answered answered && answered.error().isEmpty()) {
            return answered.body();
        }
        throw new IllegalStateException("the Page cannot be set up: " + Outcome.of(answer));
    }
}
