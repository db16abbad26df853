package press.kiosque.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.BotReturn;
import press.kiosque.conversation.ConversationSettings;
import press.kiosque.conversation.Note;
import press.kiosque.conversation.Notes;
import press.kiosque.conversation.Takeover;
import press.kiosque.conversation.Takeover.Filing;
import press.kiosque.conversation.Takeovers;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Contested.Change;
import press.kiosque.newsroom.Deeds;

/** What editors do with threads but for answering: each needs the role, and is recorded. */
@Component
class Desk {

    static final int LONGEST_NOTE = 2000;

    private final Takeovers takeovers;
    private final BotReturn back;
    private final Notes notes;
    private final Deeds deeds;
    private final ConversationSettings settings;
    private final Clock clock;

    Desk(Takeovers takeovers, BotReturn back, Notes notes, Deeds deeds, ConversationSettings settings, Clock clock) {
        this.takeovers = takeovers;
        this.back = back;
        this.notes = notes;
        this.deeds = deeds;
        this.settings = settings;
        this.clock = clock;
    }

    /** This editor speaks from now on, unless somebody else does. */
    Outcome take(String reader, Colleague editor) {
        if (!editor.mayWrite()) {
            return Outcome.NOT_ALLOWED;
        }
        Instant now = clock.instant();
        Change<Takeover> change = takeovers.change(
                reader,
                thread -> thread.isClosedTo(editor.name(), now)
                        ? thread
                        : thread.taken(editor.name(), now, settings.humanLease()));
        if (!change.after().isOwnedBy(editor.name())) {
            return new Outcome.Held(change.after().turn());
        }
        if (!change.before().isOwnedBy(editor.name())) {
            deeds.record(editor.name(), "thread.taken", reader);
        }
        return Outcome.DONE;
    }

    /** The editor still looks at the thread; nothing if it is not theirs. */
    void keep(String reader, Colleague editor) {
        Instant now = clock.instant();
        takeovers.change(reader, thread -> thread.kept(editor.name(), now, settings.humanLease()));
    }

    /**
     * The bot speaks again, and says so.
     *
     * @param seen up to when the editor had read the thread; what the reader wrote later still waits
     */
    Outcome handBack(String reader, Colleague editor, Instant seen) {
        if (!editor.mayWrite()) {
            return Outcome.NOT_ALLOWED;
        }
        Instant now = clock.instant();
        Change<Takeover> change = takeovers.change(
                reader,
                thread -> isAnothers(thread, editor, now)
                        ? thread
                        : thread.answered(seen).returned(now));
        if (isAnothers(change.before(), editor, now)) {
            return new Outcome.Held(change.before().turn());
        }
        back.give(reader);
        deeds.record(editor.name(), "thread.handed-back", reader);
        return Outcome.DONE;
    }

    /** What is elsewhere has no owner here, so any editor may say that it is over. */
    private static boolean isAnothers(Takeover thread, Colleague editor, Instant now) {
        return thread.state() == Takeover.State.HUMAN && thread.isClosedTo(editor.name(), now);
    }

    /** An editor of this name answered what they had seen; for who sends answers. */
    void answered(String reader, Colleague editor, Instant seen) {
        takeovers.change(reader, thread -> thread.answered(seen));
        deeds.record(editor.name(), "thread.answered", reader);
    }

    /** To whom the thread is given, and what it is about. */
    Outcome file(String reader, Colleague editor, Filing as) {
        if (!editor.mayWrite()) {
            return Outcome.NOT_ALLOWED;
        }
        takeovers.change(reader, thread -> thread.filed(as));
        deeds.record(editor.name(), "thread.filed", reader);
        return Outcome.DONE;
    }

    /** Leaves a note for colleagues. */
    Outcome note(String reader, Colleague editor, String text) {
        String words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            return new Outcome.Wrong(words.isEmpty() ? "note-empty" : "note-long");
        }
        if (!editor.mayWrite()) {
            return Outcome.NOT_ALLOWED;
        }
        notes.add(new Note(UUID.randomUUID().toString(), reader, clock.instant(), editor.name(), words));
        deeds.record(editor.name(), "thread.noted", reader);
        return Outcome.DONE;
    }
}
