package press.kiosque.messenger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.message.Channel.Addressee;
import press.kiosque.message.Channel.Token;
import press.kiosque.message.Inbound;
import press.kiosque.message.Reach;
import press.kiosque.message.Reach.Reason;
import press.kiosque.message.Reach.Rule;
import press.kiosque.message.Speech;
import press.kiosque.messenger.PageNotice.Kind;
import press.kiosque.newsroom.NewsroomSettings;
import press.kiosque.newsroom.Page;

/**
 * The one place that knows whom Messenger lets us write to, when, and by which of its rules: the window that readers'
 * acts open, the news tag, a permission for one message, and a person's answer up to seven days later.
 *
 * @see <a href="https://developers.facebook.com/docs/messenger-platform/policy/policy-overview">Messenger's policy</a>
 */
@Component
class LawfulPath {

    private final NewsroomSettings newsrooms;
    private final MessengerSettings settings;
    private final PageNotices notices;

    LawfulPath(NewsroomSettings newsrooms, MessengerSettings settings, PageNotices notices) {
        this.newsrooms = newsrooms;
        this.settings = settings;
        this.notices = notices;
    }

    /** The first rule that permits the message, the least special one first; else the reason why none does. */
    Reach reach(Addressee reader, Speech speech, Instant now) {
        Optional<Page> page = newsrooms.page(reader.newsroom());
        if (page.isEmpty()) {
            return new Reach.Not(Reason.NOT_CONNECTED);
        }
        if (notices.holds(reader.newsroom(), Kind.POLICY_BLOCKED)) {
            return new Reach.Not(Reason.PAGE_STOPPED);
        }
        if (isWindowOpen(reader, speech, now)) {
            return new Reach.By(Rule.OPEN_WINDOW);
        }
        return speech == Speech.HUMAN
                ? byPerson(reader, page.get(), now)
                : outsideWindow(reader, speech, page.get(), now);
    }

    /** What nobody asked for just now waits in queues first, so it keeps a distance from the window's end. */
    private boolean isWindowOpen(Addressee reader, Speech speech, Instant now) {
        Duration margin = speech == Speech.UNASKED ? settings.windowMargin() : Duration.ZERO;
        return isBefore(now.plus(margin), reader.windowEnds());
    }

    private Reach byPerson(Addressee reader, Page page, Instant now) {
        boolean permitted = page.permitted().humanAgent() && !notices.holds(reader.newsroom(), Kind.HUMAN_AGENT_LOST);
        if (!permitted) {
            return new Reach.Not(Reason.WINDOW_SHUT);
        }
        return reader.lastAct() != null && isBefore(now, reader.lastAct().plus(settings.humanAgent()))
                ? new Reach.By(Rule.HUMAN_AGENT)
                : new Reach.Not(Reason.HUMAN_TOO_LATE);
    }

    /** Until when a person may answer this reader, rule after rule, what has passed included. */
    List<Reach.Until> answerable(Addressee reader) {
        var untils = new ArrayList<Reach.Until>();
        if (reader.windowEnds() != null) {
            untils.add(new Reach.Until(Rule.OPEN_WINDOW, reader.windowEnds()));
        }
        boolean permitted = newsrooms
                        .page(reader.newsroom())
                        .filter(page -> page.permitted().humanAgent())
                        .isPresent()
                && !notices.holds(reader.newsroom(), Kind.HUMAN_AGENT_LOST);
        if (permitted && reader.lastAct() != null) {
            untils.add(new Reach.Until(Rule.HUMAN_AGENT, reader.lastAct().plus(settings.humanAgent())));
        }
        return untils;
    }

    private Reach outsideWindow(Addressee reader, Speech speech, Page page, Instant now) {
        if (speech == Speech.UNASKED
                && page.permitted().newsTag()
                && !notices.holds(reader.newsroom(), Kind.NEWS_TAG_LOST)) {
            return new Reach.By(Rule.NEWS_TAG);
        }
        Optional<Token> token = page.permitted().oneTime() ? valid(reader, now) : Optional.empty();
        return token.<Reach>map(found -> new Reach.By(Rule.ONE_TIME_TOKEN, found.value()))
                .orElse(new Reach.Not(Reason.WINDOW_SHUT));
    }

    private Optional<Token> valid(Addressee reader, Instant now) {
        return reader.tokens().stream()
                .filter(token -> isBefore(now, token.given().plus(settings.oneTimeToken())))
                .findFirst();
    }

    private static boolean isBefore(Instant moment, @Nullable Instant end) {
        return end != null && moment.isBefore(end);
    }

    /**
     * Until when an act of a reader lets us write. Messages, taps, links on an open thread and reactions open the window;
     * taking back a reaction or a message, editing one, and the channel's own opt-ins do not.
     */
    Optional<Instant> opens(Inbound.FromReader act) {
        boolean opens = act instanceof Inbound.Opened
                || act instanceof Inbound.Said
                || act instanceof Inbound.Tapped
                || act instanceof Inbound.Shared
                || (act instanceof Inbound.Reacted reacted && reacted.emoji() != null);
        return opens ? Optional.of(act.source().at().plus(settings.window())) : Optional.empty();
    }

    /** Meta refuses messages that go by this rule: use it no more. Many may be under way when the first is refused. */
    void lost(String newsroom, Rule rule, Instant now, String cause) {
        Kind kind = rule == Rule.NEWS_TAG ? Kind.NEWS_TAG_LOST : Kind.HUMAN_AGENT_LOST;
        if (!notices.holds(newsroom, kind)) {
            notices.add(PageNotice.of(newsroom, kind, now, cause));
        }
    }
}
