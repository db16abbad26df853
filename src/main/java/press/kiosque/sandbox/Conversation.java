package press.kiosque.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The thread between a Page and one reader, and what Messenger knows about it; safe for many threads at once. */
final class Conversation {

    /** How long an action of the reader lets the Page write: the standard messaging window. */
    private static final Duration WINDOW = Duration.ofHours(24);

    /** How long words of the reader let a person at the Page write, under the tag HUMAN_AGENT. */
    private static final Duration HUMAN_WINDOW = Duration.ofDays(7);

    private static final Duration TYPING = Duration.ofSeconds(20);

    private final int keep;
    private final ThreadControl control = new ThreadControl();
    private final List<Message> messages = new ArrayList<>(4);
    private final List<String> notes = new ArrayList<>(2);
    private final List<Opened> opened = new ArrayList<>(0);
    private @Nullable Instant windowUntil;
    private @Nullable Instant spokeLast;
    private Instant heardLast = Instant.MIN;
    private Instant typingUntil = Instant.MIN;
    private Instant seenUntil = Instant.MIN;
    private boolean blocked;

    /** A thread that keeps its newest messages, so many of them. */
    Conversation(int keep) {
        this.keep = keep;
    }

    ThreadControl control() {
        return control;
    }

    /** Adds what the reader did as a message of theirs. */
    synchronized void addFromReader(Message message) {
        add(message);
        spokeLast = message.at();
    }

    /** Opens the window for an action of the reader; answers whether it was their first one ever. */
    synchronized boolean act(Instant at) {
        boolean first = windowUntil == null;
        Instant until = at.plus(WINDOW);
        windowUntil = windowUntil == null || windowUntil.isBefore(until) ? until : windowUntil;
        return first;
    }

    /** Sets the window by hand: some actions open longer ones, such as an answer to an advertisement. */
    synchronized void openUntil(Instant until) {
        windowUntil = until;
    }

    /** Adds what the Page sent. */
    synchronized void addFromPage(Message message) {
        add(message);
        heardLast = message.at();
        typingUntil = Instant.MIN;
        if (message.metadata() != null) {
            notes.add(message.metadata());
        }
    }

    private void add(Message message) {
        messages.add(message);
        if (messages.size() > keep) {
            messages.remove(0);
        }
    }

    /** Whether the reader ever acted: before that, no Page can know them. */
    synchronized boolean hasBegun() {
        return windowUntil != null;
    }

    /** Until when the Page may write. */
    synchronized Optional<Instant> windowUntil() {
        return Optional.ofNullable(windowUntil);
    }

    synchronized boolean isOpen(Instant now) {
        return windowUntil != null && now.isBefore(windowUntil);
    }

    synchronized boolean isOpenForPeople(Instant now) {
        return isOpen(now) || (spokeLast != null && now.isBefore(spokeLast.plus(HUMAN_WINDOW)));
    }

    synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    synchronized Optional<Message> last() {
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.get(messages.size() - 1));
    }

    /** The quick replies that can be tapped: those under the last message. */
    synchronized List<Message.QuickReply> quickReplies() {
        return last().map(Message::quickReplies).orElse(List.of());
    }

    synchronized boolean has(String mid) {
        return messages.stream().anyMatch(message -> message.mid().equals(mid));
    }

    /** Changes a message; answers what it became, or nothing when it is not here. */
    synchronized Optional<Message> change(String mid, UnaryOperator<Message> changed) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).mid().equals(mid)) {
                messages.set(i, changed.apply(messages.get(i)));
                return Optional.of(messages.get(i));
            }
        }
        return Optional.empty();
    }

    synchronized void remove(String mid) {
        messages.removeIf(message -> message.mid().equals(mid));
    }

    synchronized void typing(boolean on, Instant now) {
        typingUntil = on ? now.plus(TYPING) : Instant.MIN;
    }

    synchronized boolean isTyping(Instant now) {
        return now.isBefore(typingUntil);
    }

    /** Notes that the reader saw the thread; answers whether there was anything new in it. */
    synchronized boolean see(Instant now) {
        boolean fresh = heardLast.isAfter(seenUntil);
        seenUntil = now;
        return fresh;
    }

    synchronized void block(boolean blocked) {
        this.blocked = blocked;
    }

    synchronized boolean isBlocked() {
        return blocked;
    }

    synchronized void open(String url, Instant at) {
        opened.add(new Opened(url, at));
        if (opened.size() > keep) {
            opened.remove(0);
        }
    }

    synchronized List<Opened> opened() {
        return List.copyOf(opened);
    }

    /** The metadata of all that was sent since the tally was last emptied, in order. */
    synchronized List<String> notes() {
        return List.copyOf(notes);
    }

    synchronized void forgetNotes() {
        notes.clear();
    }

    /** A link that the reader opened. */
    record Opened(String url, Instant at) {}
}
