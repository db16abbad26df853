package press.kiosque.messenger;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;
import press.kiosque.newsroom.Secret;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells Meta where our app's webhook is. Meta asks the webhook at once whether it is ours, so it must be running.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/app/subscriptions">An app's subscriptions</a>
 */
@Component
class AppSubscription {

    private static final String SUBSCRIPTIONS = "subscriptions";

    private final NewsroomSettings settings;
    private final MessengerSettings messenger;
    private final GraphApi graph;

    AppSubscription(NewsroomSettings settings, MessengerSettings messenger, GraphApi graph) {
        this.settings = settings;
        this.messenger = messenger;
        this.graph = graph;
    }

    /** Where Meta is to call us. */
    String callback() {
        return settings.publicUrl() + "/webhooks/messenger";
    }

    /**
     * What keeps us from telling Meta where the webhook is, in a sentence with what to do; empty if nothing does. A stand-in
     * for Graph that is itself without https does not ask for it.
     */
    Optional<String> obstacle(Page page) {
        if (page.appId() == null || page.appSecret() == null || page.verifyToken() == null) {
            return Optional.of("set app-id, app-secret and verify-token");
        }
        boolean likeGraph = String.valueOf(messenger.graphUrl().getScheme())
                .equals(settings.publicUrl().getScheme());
        return likeGraph || "https".equals(settings.publicUrl().getScheme())
                ? Optional.empty()
                : Optional.of("set kiosque.public-url to an address with https, which Meta asks for");
    }

    /**
     * Whether Meta calls us, for every event that we want.
     *
     * @throws IllegalStateException if Graph cannot be reached or refuses
     */
    boolean isRight(Page page) {
        Page app = app(page);
        JsonNode subscriptions = MessengerProfile.answer(
                        graph.get(app, SUBSCRIPTIONS, "").join())
                .path("data");
        return subscriptions
                .valueStream()
                .filter(one -> one.path("object").asString("").equals("page"))
                .filter(one -> one.path("active").asBoolean(true))
                .filter(one -> one.path("callback_url").asString("").equals(callback()))
                .anyMatch(AppSubscription::hasAllEvents);
    }

    /** Fields come as objects with a name, in older versions as plain names. */
    private static boolean hasAllEvents(JsonNode subscription) {
        Set<String> fields = subscription
                .path("fields")
                .valueStream()
                .map(field -> field.path("name").asString(field.asString("")))
                .collect(Collectors.toSet());
        return fields.containsAll(MessengerProfile.EVENTS);
    }

    /**
     * Tells Meta where the webhook is, unless it knows.
     *
     * @return whether it did not know
     * @throws IllegalStateException if something is missing, or Graph cannot be reached or refuses
     */
    boolean setUp(Page page) {
        obstacle(page).ifPresent(words -> {
            throw new IllegalStateException("the webhook cannot be told to Meta: " + words);
        });
        if (isRight(page)) {
            return false;
        }
        MessengerProfile.answer(
                graph.post(app(page), SUBSCRIPTIONS, wanted(page)).join());
        return true;
    }

    private ObjectNode wanted(Page page) {
        String word = page.verifyToken() == null ? "" : page.verifyToken().value();
        return JsonNodeFactory.instance
                .objectNode()
                .put("object", "page")
                .put("callback_url", callback())
                .put("verify_token", word)
                .put("fields", String.join(",", MessengerProfile.EVENTS))
                .put("include_values", true);
    }

    /** The app in a Page's place: it has a token of its own, made of number and secret. */
    static Page app(Page page) {
        if (page.appId() == null || page.appSecret() == null) {
            throw new IllegalStateException("app-id or app-secret is not set");
        }
        var token = new Secret(page.appId() + "|" + page.appSecret().value());
        return new Page(page.appId(), token, page.appId(), page.appSecret(), page.verifyToken(), page.permitted());
    }
}
