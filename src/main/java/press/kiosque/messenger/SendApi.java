package press.kiosque.messenger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.message.Channel;
import press.kiosque.message.Reach;
import press.kiosque.message.SendResult;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;

/**
 * Facebook Messenger as a channel.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/send-api">Send API</a>
 */
@Component
class SendApi implements Channel {

    private final NewsroomSettings newsrooms;
    private final MessengerSettings settings;
    private final GraphApi graph;
    private final PageUsages usages;

    SendApi(NewsroomSettings newsrooms, MessengerSettings settings, GraphApi graph, PageUsages usages) {
        this.newsrooms = newsrooms;
        this.settings = settings;
        this.graph = graph;
        this.usages = usages;
    }

    @Override
    public String name() {
        return "messenger";
    }

    /**
     * By the window of 24 hours that each tap or message of the reader opens. What answers nothing needs a margin, since
     * it waits in queues first.
     *
     * @see <a href="https://developers.facebook.com/docs/messenger-platform/policy/policy-overview">Messenger's policy</a>
     */
    @Override
    public Reach reach(Outgoing outgoing, Instant now) {
        if (newsrooms.page(outgoing.newsroom()).isEmpty()) {
            return new Reach.Not(Reach.Reason.NOT_CONNECTED);
        }
        Duration margin = outgoing.reply() ? Duration.ZERO : settings.windowMargin();
        return isOpen(outgoing.windowEnds(), now.plus(margin))
                ? new Reach.By(Reach.Rule.OPEN_WINDOW)
                : new Reach.Not(Reach.Reason.WINDOW_SHUT);
    }

    private static boolean isOpen(@Nullable Instant windowEnds, Instant at) {
        return windowEnds != null && at.isBefore(windowEnds);
    }

    @Override
    public CompletableFuture<SendResult> send(Outgoing outgoing) {
        Optional<Page> page = newsrooms.page(outgoing.newsroom());
        if (page.isEmpty()) {
            return done(new SendResult.PageStopped("newsroom " + outgoing.newsroom() + " has no Page"));
        }
        try {
            return attempt(page.get(), outgoing, true)
                    .exceptionally(failure -> new SendResult.Unknown(failure.toString()));
        } catch (IllegalArgumentException e) {
            return done(new SendResult.PageStopped(String.valueOf(e.getMessage())));
        }
    }

    /** Sends; if Messenger has trouble with the message's form and nothing else, once more in a simpler form. */
    private CompletableFuture<SendResult> attempt(Page page, Outgoing outgoing, boolean maySimplify) {
        Optional<String> violation = SendLimits.violation(outgoing);
        if (violation.isPresent()) {
            return done(new SendResult.Refused(violation.get()));
        }
        return graph.post(page, "messages", SendRequest.of(outgoing)).thenCompose(answer -> {
            usages.record(outgoing.newsroom(), answer.usage());
            Optional<Outgoing> simpler = maySimplify ? Fallback.after(answer, outgoing) : Optional.empty();
            return simpler.map(form -> attempt(page, form, false)).orElseGet(() -> done(Outcome.of(answer)));
        });
    }

    private static CompletableFuture<SendResult> done(SendResult result) {
        return CompletableFuture.completedFuture(result);
    }
}
