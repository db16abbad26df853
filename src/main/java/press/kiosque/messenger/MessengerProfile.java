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
    static final List<String> EVENTS = List.of(
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
        ObjectNode changes = differences(page, newsroomId);
        if (!changes.isEmpty()) {
            answer(graph.post(page, PROFILE, changes).join());
        }
        List<String> changed = new ArrayList<>(changes.propertyNames());
        if (subscribe(page)) {
            changed.add(SUBSCRIPTION);
        }
        return List.copyOf(changed);
    }

    /**
     * What of the profile is not as it should be, in Meta's words.
     *
     * @throws IllegalStateException as {@link #setUp}
     */
    List<String> differing(String newsroomId, Page page) {
        return List.copyOf(differences(page, newsroomId).propertyNames());
    }

    private Locale language(String newsroomId) {
        return newsrooms
                .find(newsroomId)
                .map(Newsroom::language)
                .orElseThrow(() -> new IllegalArgumentException("there is no newsroom " + newsroomId));
    }

    private ObjectNode differences(Page page, String newsroomId) {
        ObjectNode wanted = words.profile(newsroomId, language(newsroomId));
        String fields = "fields=" + String.join(",", wanted.propertyNames());
        JsonNode present =
                answer(graph.get(page, PROFILE, fields).join()).path("data").path(0);
        ObjectNode changes = wanted.deepCopy();
        changes.remove(wanted.propertyNames().stream()
                .filter(name -> JsonMatch.covers(present.path(name), wanted.path(name)))
                .toList());
        return changes;
    }

    /**
     * Subscribes the Page to our webhook unless it is.
     *
     * @return whether it was not
     * @throws IllegalStateException as {@link #setUp}
     */
    boolean subscribe(Page page) {
        boolean missing = !isSubscribed(page);
        if (missing) {
            ObjectNode fields =
                    JsonNodeFactory.instance.objectNode().put("subscribed_fields", String.join(",", EVENTS));
            answer(graph.post(page, SUBSCRIPTION, fields).join());
        }
        return missing;
    }

    /**
     * Whether the Page tells our app of every event that we want.
     *
     * @throws IllegalStateException as {@link #setUp}
     */
    boolean isSubscribed(Page page) {
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

    /** The answer's body; an error is an exception that says what Graph said. */
    static JsonNode answer(GraphAnswer answer) {
        if (answer instanceof GraphAnswer.Answered answered && answered.error().isEmpty()) {
            return answered.body();
        }
        throw new IllegalStateException(
                answer instanceof GraphAnswer.Answered answered
                        ? "Graph refuses: " + answered.error().orElseThrow()
                        : "Graph does not answer: " + answer);
    }
}
