package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Contested.Change;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** Asking for a journalist, and for the bot again. */
@Component
class NewsroomTalk implements Talk {

    private final Takeovers takeovers;
    private final Phrases phrases;
    private final ConversationSettings settings;

    NewsroomTalk(Takeovers takeovers, Phrases phrases, ConversationSettings settings) {
        this.takeovers = takeovers;
        this.phrases = phrases;
        this.settings = settings;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.NEWSROOM, Act.NEWSROOM_HEARD, Act.BOT);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return List.of(
                switch (intent.act()) {
                    case NEWSROOM -> ask(turn);
                    case NEWSROOM_HEARD -> phrases.say(turn, Saying.NEWSROOM_HEARD);
                    default -> haveBotBack(turn);
                });
    }

    private Answer ask(Turn turn) {
        takeovers.change(turn.reader().id(), thread -> thread.asked(turn.at()));
        return phrases.say(turn, Saying.NEWSROOM_ASKED, Map.of("answerHours", settings.hoursIn(turn.language())));
    }

    /** Whoever waits for nobody only wonders who speaks, or is told no more than that we do. */
    private Answer haveBotBack(Turn turn) {
        Change<Takeover> left = takeovers.change(turn.reader().id(), asked -> asked.leftByReader(turn.at()));
        boolean waited = left.before().state() != Takeover.State.BOT;
        return !waited && turn.answer().contains("?")
                ? phrases.say(turn, "question", Map.of("step", "AI"))
                : phrases.say(
                        turn,
                        BotReturn.TEMPLATE,
                        Map.of("waiting", waited && left.after().waiting() != null));
    }
}
