package press.kiosque.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.Takeover.State;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.CareWords;
import press.kiosque.understanding.Folded;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.PartingWords;
import press.kiosque.understanding.Turn;

/**
 * Gives the floor: says whether the bot may answer a reader's turn, and notes what is for the newsroom. While a person
 * speaks the bot is silent, taps included; while the reader waits for one it answers taps and the few words that are for it
 * alone, leaves the others to the newsroom and says no more than that.
 */
@Component
class Floor {

    /** What the bot does at a word even for who waits: end the waiting, hand over what it knows, erase it. */
    private static final Set<Act> ALL_THE_SAME = EnumSet.of(Act.BOT, Act.DATA, Act.ERASE, Act.ERASE_NOW, Act.ERASE_NOT);

    /** What ends one thing that comes unasked. */
    private static final Set<Act> PARTING =
            EnumSet.of(Act.UNFOLLOW, Act.UNFOLLOW_WORD, Act.ALERT_OFF, Act.ALERTS_OFF, Act.HOUR_DROP);

    private final Takeovers takeovers;
    private final Talks talks;
    private final BotReturn back;
    private final TipTray tray;
    private final Labels labels;
    private final ConversationSettings settings;

    Floor(
            Takeovers takeovers,
            Talks talks,
            BotReturn back,
            TipTray tray,
            Labels labels,
            ConversationSettings settings) {
        this.takeovers = takeovers;
        this.talks = talks;
        this.back = back;
        this.tray = tray;
        this.labels = labels;
        this.settings = settings;
    }

    /** Whether the bot answers this turn; if it owes something from before, that is said first. */
    boolean isBots(Turn turn) {
        tray.keep(turn);
        Takeover thread = takeovers.with(turn.reader().id());
        if (thread.isHeld()) {
            return turn.stopped() && isTakenBack(turn);
        }
        if (thread.state() == State.WAITING) {
            boolean bots = !isForNewsroom(turn) || isForBot(turn);
            endWaiting(turn);
            return bots;
        }
        if (thread.isReturnDue() && !wantsStop(turn)) {
            back.give(turn.reader().id());
        }
        return true;
    }

    /**
     * What the bot may say to a turn that is not its own: that it has stopped, once, and to who still waits for a person
     * that it has stopped before, or that the newsroom will read it. What the reader wrote waits for the newsroom.
     */
    List<Answer> obey(Turn turn) {
        List<Answer> answers = talks.obey(turn);
        if (wantsStop(turn) && takeovers.with(turn.reader().id()).state() == State.WAITING) {
            return answers;
        }
        if (isForNewsroom(turn) && !wantsStop(turn)) {
            Takeover thread = takeovers
                    .change(turn.reader().id(), before -> before.heard(turn.at()))
                    .after();
            if (thread.state() == State.WAITING) {
                Intent meant = talks.intent(turn);
                Intent noted = Intent.of(Act.NEWSROOM_HEARD);
                return talks.answer(turn, CareWords.cannotWait(meant) ? Intent.several(List.of(meant, noted)) : noted);
            }
        }
        return answers.stream()
                .filter(answer -> answer.template().equals(Agreement.STOPPED))
                .toList();
    }

    /** Carries out what counts even where another app has the thread, in silence, since only that app may write there. */
    void overhear(Turn turn) {
        tray.keep(turn);
        takeElsewhere(turn.reader().id(), null, turn.event().source());
        obey(turn);
    }

    /** Somebody else spoke in the Page's name: whatever waited has its answer. */
    void spoken(Inbound.OtherSpoke spoken) {
        String reader = subscriber(spoken.source());
        takeElsewhere(reader, spoken.appId(), spoken.source());
        takeovers.change(
                reader,
                thread -> isSince(thread, spoken.source())
                        ? thread.answered(spoken.source().at())
                        : thread);
    }

    /** The thread went to another app, or came back to us or to nobody. */
    void moved(Inbound.ThreadMoved moved) {
        String reader = subscriber(moved.source());
        if (!moved.toUs() && moved.owner() != null) {
            takeElsewhere(reader, moved.owner(), moved.source());
            return;
        }
        takeovers.change(reader, thread -> thread.passedBack(moved.source().at()));
        back.give(reader);
    }

    private void takeElsewhere(String reader, @Nullable String app, Inbound.Source source) {
        takeovers.change(reader, thread -> thread.elsewhere(app, source.at(), settings.humanLease()));
    }

    private static boolean isSince(Takeover thread, Inbound.Source source) {
        return !source.at().isBefore(thread.turn().since());
    }

    /** What the bot does for who waits: what is for it alone, our own titles typed, and what is to stop. */
    private boolean isForBot(Turn turn) {
        Act act = talks.intent(turn).act();
        return ALL_THE_SAME.contains(act)
                || (act == Act.START && turn.stopped())
                || (act != Act.STOP && labels.isOne(turn.answer()))
                || (PARTING.contains(act) && PartingWords.begin(Folded.of(turn.answer())));
    }

    /** Whoever comes back after a stop, by a tap or a word, waits no more. */
    private void endWaiting(Turn turn) {
        if (turn.stopped() && talks.intent(turn).act() == Act.START) {
            takeovers.change(turn.reader().id(), thread -> thread.leftByReader(turn.at()));
        }
    }

    /** A stop counts while a person speaks, so what we then offer to take it back does too. */
    private boolean isTakenBack(Turn turn) {
        boolean brief = turn.event() instanceof Inbound.Tapped
                || Folded.of(turn.answer()).words().size() == 1;
        return brief && talks.intent(turn).act() == Act.START;
    }

    private boolean wantsStop(Turn turn) {
        return talks.intent(turn).act() == Act.STOP;
    }

    /** Words and what is shown are for people to read; everything else is for the bot. */
    private static boolean isForNewsroom(Turn turn) {
        return turn.event() instanceof Inbound.Said || turn.event() instanceof Inbound.Shared;
    }

    private static String subscriber(Inbound.Source source) {
        return Subscriber.id(source.newsroom(), source.recipient());
    }
}
