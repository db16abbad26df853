package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

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
        return Set.of(Act.NEWSROOM, Act.BOT);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        String reader = turn.reader().id();
        if (intent.act() == Act.NEWSROOM) {
            takeovers.change(reader, thread -> thread.asked(turn.at()));
            return List.of(
                    phrases.say(turn, "newsroom-asked", Map.of("answerHours", settings.hoursIn(turn.language()))));
        }
        Takeover thread =
                takeovers.change(reader, asked -> asked.leftByReader(turn.at())).after();
        return List.of(phrases.say(turn, BotReturn.TEMPLATE, Map.of("waiting", thread.waiting() != null)));
    }
}
