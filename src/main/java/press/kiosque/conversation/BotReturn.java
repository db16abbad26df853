package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Subscribers;
import press.kiosque.understanding.Turn;

/**
 * The bot is back: it says so, and brings what waited as one digest; to who has said stop it confirms that, if it could not
 * before. What cannot be said now because the channel lets
 * nothing through is said when the reader comes back.
 */
@Component
public class BotReturn {

    static final String TEMPLATE = "bot-back";

    private final Takeovers takeovers;
    private final OwnTurns turns;
    private final Agreement agreement;
    private final CatchUp catchUp;
    private final Replies replies;
    private final Phrases phrases;
    private final Subscribers subscribers;

    BotReturn(
            Takeovers takeovers,
            OwnTurns turns,
            Agreement agreement,
            CatchUp catchUp,
            Replies replies,
            Phrases phrases,
            Subscribers subscribers) {
        this.takeovers = takeovers;
        this.turns = turns;
        this.agreement = agreement;
        this.catchUp = catchUp;
        this.replies = replies;
        this.phrases = phrases;
        this.subscribers = subscribers;
    }

    /** Gives this reader what the bot owes; safe to repeat, since each return is made good under the moment at which it was. */
    public void give(String subscriber) {
        Takeover thread = takeovers.with(subscriber);
        if (thread.isReturnDue()) {
            turns.begin(subscriber, "back:" + subscriber + ":" + returned(thread))
                    .ifPresent(turn -> give(turn, thread));
        }
    }

    private void give(Turn turn, Takeover thread) {
        replies.volunteer(
                turn, turn.stopped() ? agreement.owedConfirmation(turn).stream().toList() : sentence(turn, thread));
        catchUp.of(turn, "back-" + returned(thread)).ifPresent(missed -> {
            replies.bring(missed.occasion(), missed.kind(), turn, missed.answer());
            subscribers.awaited(turn.reader().id());
        });
        takeovers.change(thread.subscriber(), now -> now.told(thread.turn()));
    }

    /** Not the thread's version: an editor may file it before all is told. */
    private static long returned(Takeover thread) {
        return thread.turn().since().toEpochMilli();
    }

    private List<Answer> sentence(Turn turn, Takeover thread) {
        return List.of(phrases.say(turn, TEMPLATE, Map.of("waiting", thread.waiting() != null)));
    }
}
