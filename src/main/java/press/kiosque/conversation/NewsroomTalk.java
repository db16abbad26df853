package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asking for a journalist, and for the bot again. */
@Component
class NewsroomTalk implements Talk {

    static final String ASKED = "newsroom-asked";
    static final String HEARD = "newsroom-heard";

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
                    case NEWSROOM_HEARD -> phrases.say(turn, HEARD);
                    default -> haveBotBack(turn);
                });
    }

    private Answer ask(Turn turn) {
        takeovers.change(turn.reader().id(), thread -> thread.asked(turn.at()));
        return phrases.say(turn, ASKED, Map.of("answerHours", settings.hoursIn(turn.language())));
    }

    /** Whoever waits for nobody only wonders who speaks, or is told no more than that we do. */
    private Answer haveBotBack(Turn turn) {
        boolean waits = takeovers.with(turn.reader().id()).state() != Takeover.State.BOT;
        if (!waits && turn.answer().contains("?")) {
            return phrases.say(turn, "question", Map.of("step", "AI"));
        }
        Takeover thread = takeovers
                .change(turn.reader().id(), asked -> asked.leftByReader(turn.at()))
                .after();
        return phrases.say(turn, BotReturn.TEMPLATE, Map.of("waiting", waits && thread.waiting() != null));
    }
}
