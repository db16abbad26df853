package press.kiosque.messenger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.message.Channel;
import press.kiosque.message.Inbound;
import press.kiosque.message.Pace;
import press.kiosque.message.Reach;
import press.kiosque.message.SendResult;
import press.kiosque.message.Speech;
import press.kiosque.newsroom.Page;

/**
 * Facebook Messenger as a channel.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/reference/send-api">Send API</a>
 */
@Component
class SendApi implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(SendApi.class);
    private static final String MESSAGES = "messages";

    private final OpenPages pages;
    private final LawfulPath path;
    private final GraphApi graph;
    private final PagePaces paces;
    private final Clock clock;

    SendApi(OpenPages pages, LawfulPath path, GraphApi graph, PagePaces paces, Clock clock) {
        this.pages = pages;
        this.path = path;
        this.graph = graph;
        this.paces = paces;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messenger";
    }

    @Override
    public Reach reach(Addressee reader, Speech speech, Instant now) {
        return path.reach(reader, speech, now);
    }

    @Override
    public List<Reach.Until> answerable(Addressee reader) {
        return path.answerable(reader);
    }

    @Override
    public Pace pace(String newsroom) {
        return paces.of(newsroom);
    }

    @Override
    public Optional<Instant> opens(Inbound.FromReader act) {
        return path.opens(act);
    }

    @Override
    public Optional<String> invitation(String newsroom) {
        return pages.find(newsroom).map(page -> "https://m.me/" + page.pageId());
    }

    @Override
    public CompletableFuture<SendResult> send(Outgoing outgoing) {
        return pages.find(outgoing.newsroom())
                .map(page -> send(page, outgoing))
                .orElseGet(() -> done(new SendResult.PageStopped(
                        "newsroom " + outgoing.newsroom() + " has no Page, or Meta has blocked it")));
    }

    private CompletableFuture<SendResult> send(Page page, Outgoing outgoing) {
        try {
            return attempt(page, outgoing, true).exceptionally(failure -> new SendResult.Unknown(failure.toString()));
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
        return graph.post(page, MESSAGES, SendRequest.of(outgoing)).thenCompose(answer -> {
            hear(outgoing, answer);
            Optional<Outgoing> simpler = maySimplify ? Fallback.after(answer, outgoing) : Optional.empty();
            return simpler.map(form -> attempt(page, form, false)).orElseGet(() -> done(outcome(outgoing, answer)));
        });
    }

    /** A rule that Graph no longer lets us use is no trouble of the whole Page. */
    private void hear(Outgoing outgoing, GraphAnswer answer) {
        if (answer instanceof GraphAnswer.Answered answered) {
            Optional<GraphError> error = answered.error()
                    .filter(refused -> !RuleErrors.takesAway(outgoing.by().rule(), refused));
            paces.heard(
                    outgoing.newsroom(),
                    answer.usage(),
                    error.map(ErrorTable::reaction),
                    error.map(GraphError::toString).orElse(""));
        } else if (answer instanceof GraphAnswer.NoJson other) {
            paces.heard(outgoing.newsroom(), Usage.NONE, Optional.of(Outcome.reaction(other)), other.toString());
        }
    }

    private SendResult outcome(Outgoing outgoing, GraphAnswer answer) {
        Reach.Rule rule = outgoing.by().rule();
        if (answer instanceof GraphAnswer.Answered answered) {
            Optional<GraphError> refused = answered.error().filter(error -> RuleErrors.takesAway(rule, error));
            if (refused.isPresent()) {
                String cause = refused.get().toString();
                path.lost(outgoing.newsroom(), rule, clock.instant(), cause);
                return new SendResult.Refused("not by " + rule + ": " + cause);
            }
        }
        return Outcome.of(answer);
    }

    @Override
    public void hint(Addressee reader, Hint hint) {
        pages.find(reader.newsroom()).ifPresent(page -> hint(page, reader, hint));
    }

    private void hint(Page page, Addressee reader, Hint hint) {
        try {
            CompletableFuture<GraphAnswer> unused = graph.post(page, MESSAGES, SendRequest.of(reader, hint));
        } catch (IllegalArgumentException e) {
            LOG.debug("no hint: newsroom={} cause={}", reader.newsroom(), e.toString());
        }
    }

    private static CompletableFuture<SendResult> done(SendResult result) {
        return CompletableFuture.completedFuture(result);
    }
}
