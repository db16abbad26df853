package press.kiosque.conversation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Turn;

/** When editions come, and why one did not. */
@Component
class NextTalk implements Talk {

    private final TimePhrases times;
    private final Phrases phrases;

    NextTalk(TimePhrases times, Phrases phrases) {
        this.times = times;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.NEXT);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return List.of(phrases.say(
                turn,
                "next",
                Map.of(
                        "step", intent.subject().orElse("ASKED"),
                        "paused", PauseTalk.paused(turn, times),
                        "told", told(turn))));
    }

    /** When something last came unasked. */
    private String told(Turn turn) {
        List<Instant> told = turn.reader().presence().told();
        ZonedDateTime now = turn.now().atZone(turn.reader().zone());
        return told.isEmpty()
                ? ""
                : times.past(told.get(told.size() - 1).atZone(turn.reader().zone()), now, turn.language());
    }
}
