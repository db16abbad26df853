package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** What is held about a reader is theirs: handed over on a word, and erased once they have confirmed it. */
@Component
class DataTalk implements Talk {

    private final DataLinks links;
    private final Farewell farewell;
    private final Phrases phrases;

    DataTalk(DataLinks links, Farewell farewell, Phrases phrases) {
        this.links = links;
        this.farewell = farewell;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.DATA, Act.ERASE, Act.ERASE_NOW, Act.ERASE_NOT);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return List.of(
                switch (intent.act()) {
                    case DATA -> hand(turn);
                    case ERASE_NOW -> erase(turn);
                    case ERASE_NOT -> phrases.say(turn, Saying.NOT_ERASED);
                    default -> phrases.say(turn, Saying.ERASE);
                });
    }

    private Answer hand(Turn turn) {
        String link = links.to(turn.reader(), turn.at()).orElse("");
        return phrases.say(turn, "data", Map.of("link", link, "lasts", links.hours()));
    }

    private Answer erase(Turn turn) {
        String page = farewell.of(turn);
        return phrases.say(turn, Saying.ERASED, Map.of("link", page));
    }
}
