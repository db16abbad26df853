package press.kiosque.messenger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Page;
import tools.jackson.databind.JsonNode;

/** Looks at everything at Meta that a newsroom's Page needs, and changes nothing. */
@Component
public class MessengerCheck {

    private final TokenCheck token;
    private final MessengerProfile profile;
    private final AppSubscription app;
    private final WebhookProbe webhook;

    MessengerCheck(TokenCheck token, MessengerProfile profile, AppSubscription app, WebhookProbe webhook) {
        this.token = token;
        this.profile = profile;
        this.app = app;
        this.webhook = webhook;
    }

    /** Each thing looked at, in the order in which to mend them. Waits for Graph's answers. */
    public List<Finding> of(String newsroom, Page page) {
        var findings = new ArrayList<>(token(page));
        findings.add(finding("webhook reachable", () -> webhook.problem(app.callback(), page)));
        findings.add(finding("app subscribed", () -> app.obstacle(page)
                .or(() -> app.isRight(page)
                        ? Optional.empty()
                        : Optional.of(
                                "Meta does not call " + app.callback() + " for every event: run messenger setup"))));
        findings.add(finding(
                "Page subscribed",
                () -> profile.isSubscribed(page)
                        ? Optional.empty()
                        : Optional.of("Meta does not tell us of every event: run messenger setup")));
        findings.add(finding("profile", () -> profile(newsroom, page)));
        return findings;
    }

    private List<Finding> token(Page page) {
        try {
            JsonNode facts = token.facts(page);
            return List.of(
                    new Finding("token", token.problem(page, facts)),
                    new Finding("permissions", token.missingPermissions(facts)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return List.of(new Finding("token", Optional.of(String.valueOf(e.getMessage()))));
        }
    }

    private Optional<String> profile(String newsroom, Page page) {
        List<String> differing = profile.differing(newsroom, page);
        return differing.isEmpty()
                ? Optional.empty()
                : Optional.of("not as it should be: " + String.join(", ", differing) + "; run messenger setup");
    }

    private static Finding finding(String what, Supplier<Optional<String>> look) {
        try {
            return new Finding(what, look.get());
        } catch (IllegalStateException | IllegalArgumentException e) {
            return new Finding(what, Optional.of(String.valueOf(e.getMessage())));
        }
    }

    /**
     * One thing looked at.
     *
     * @param cause what is wrong with it, in a sentence with what to do; null if nothing is
     */
    public record Finding(String what, @Nullable String cause) implements Serializable {

        Finding(String what, Optional<String> problem) {
            this(what, problem.orElse(null));
        }

        /** What is wrong with it; empty if nothing is. */
        public Optional<String> problem() {
            return Optional.ofNullable(cause);
        }
    }
}
