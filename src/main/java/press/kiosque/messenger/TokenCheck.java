package press.kiosque.messenger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Page;
import tools.jackson.databind.JsonNode;

/**
 * Asks Graph what a Page's token is worth. This one call names the token in its address, since Graph takes it nowhere
 * else; the address is never written down.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/debug_token">debug_token</a>
 */
@Component
class TokenCheck {

    private static final List<String> NEEDED = List.of("pages_messaging", "pages_manage_metadata");

    private final GraphApi graph;
    private final Clock clock;

    TokenCheck(GraphApi graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * What Graph tells of the token.
     *
     * @throws IllegalStateException if Graph cannot be reached or refuses
     */
    JsonNode facts(Page page) {
        GraphAnswer answer = page.appId() == null || page.appSecret() == null
                ? ask(page, page)
                : ask(AppSubscription.app(page), page);
        boolean refused = answer instanceof GraphAnswer.Answered answered
                && answered.error().isPresent();
        return MessengerProfile.answer(refused ? ask(page, page) : answer).path("data");
    }

    /** The app may ask about its tokens; where it is refused, a token may still ask about itself. */
    private GraphAnswer ask(Page asking, Page about) {
        String token = URLEncoder.encode(about.pageToken().value(), UTF_8);
        return graph.node(asking, "debug_token", "input_token=" + token).join();
    }

    /** What is wrong with the token itself, in a sentence with what to do. */
    Optional<String> problem(Page page, JsonNode facts) {
        if (!facts.path("is_valid").asBoolean(false)) {
            return Optional.of("it is not valid (any more): make a new page-token");
        }
        String owner = facts.path("profile_id").asString("");
        if (!owner.isEmpty() && !owner.equals(page.pageId())) {
            return Optional.of("it belongs to Page " + owner + ", the settings name " + page.pageId());
        }
        String app = facts.path("app_id").asString("");
        if (page.appId() != null && !app.isEmpty() && !app.equals(page.appId())) {
            return Optional.of("it was made for app " + app + ", the settings name " + page.appId());
        }
        return end(facts)
                .filter(end -> end.isAfter(clock.instant()))
                .map(end -> "it ends at " + end + ": take one of a system user, which does not");
    }

    /** When the token ends; empty if it does not. */
    Optional<Instant> end(JsonNode facts) {
        return Optional.of(facts.path("expires_at").asLong(0))
                .filter(second -> second > 0)
                .map(Instant::ofEpochSecond);
    }

    /** Which permissions are missing, with what to do. */
    Optional<String> missingPermissions(JsonNode facts) {
        Set<String> granted = facts.path("scopes")
                .valueStream()
                .map(scope -> scope.asString(""))
                .collect(Collectors.toSet());
        List<String> missing =
                NEEDED.stream().filter(scope -> !granted.contains(scope)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("missing: " + String.join(", ", missing) + "; grant them and make a new page-token");
    }
}
