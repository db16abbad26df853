package press.kiosque.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The thread between a Page and one reader, and what Messenger knows about it; safe for many threads at once. */
final class Conversation {

    /** How long an action of the reader lets the Page write: the standard messaging window. */
    static final Duration WINDOW = Duration.ofHours(24);

    /** How long it lets a person at the Page write, under the tag HUMAN_AGENT. */
    static final Duration HUMAN_WINDOW = Duration.ofDays(7);

    private static final Duration TYPING = Duration.ofSeconds(20);

    private final List<Message> messages = new ArrayList<>(4);
    private final List<String> notes = new ArrayList<>(2);
    private final List<Opened> opened = new ArrayList<>(0);
    private @Nullable Instant lastAction;
    private Instant typingUntil = Instant.MIN;
    private Instant seenUntil = Instant.MIN;
    private boolean blocked;

    /** Adds what the reader did as a message of theirs; it opens the window. */
    synchronized void addFromReader(Message message) {
        messages.add(message);
        lastAction = message.at();
    }

    /** Notes that the reader acted without a message: a link into the thread, or a reaction. */
    synchronized void act(Instant at) {
        lastAction = at;
    }

    /** Adds what the Page sent. */
    synchronized void addFromPage(Message message) {
        messages.add(message);
        typingUntil = Instant.MIN;
        if (message.metadata() != null) {
            notes.add(message.metadata());
        }
    }

    /** Whether the reader ever acted: before that, no Page can know them. */
    synchronized boolean hasBegun() {
        return lastAction != null;
    }

    /** Whether the reader's last action is less than so long ago. */
    synchronized boolean isOpen(Instant now, Duration window) {
        return lastAction != null && now.isBefore(lastAction.plus(window));
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

    /** Puts the reader's reaction on a message, or takes it away. */
    synchronized boolean react(String mid, @Nullable String reaction) {
        for (int i = messages.size() - 1; i >= 0; i--) {
            if (messages.get(i).mid().equals(mid)) {
                messages.set(i, messages.get(i).withReaction(reaction));
                return true;
            }
        }
        return false;
    }

    synchronized void typing(boolean on, Instant now) {
        typingUntil = on ? now.plus(TYPING) : Instant.MIN;
    }

    synchronized boolean isTyping(Instant now) {
        return now.isBefore(typingUntil);
    }

    /** Notes that the reader saw the thread; answers whether there was anything new in it. */
    synchronized boolean see(Instant now) {
        boolean fresh = messages.stream()
                .anyMatch(message -> message.isFromPage() && message.at().isAfter(seenUntil));
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
