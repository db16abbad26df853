package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.topic.Topics;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** All that holds for a reader, in short sentences, and how to change each. */
@Component
class SettingsTalk implements Talk {

    private final Topics topics;
    private final TimePhrases times;
    private final Phrases phrases;

    SettingsTalk(Topics topics, TimePhrases times, Phrases phrases) {
        this.topics = topics;
        this.times = times;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.SETTINGS);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return List.of(say(turn, "ASKED"));
    }

    /** All that holds, after whatever it was that made it hold. */
    Answer say(Turn turn, String step) {
        int most = Objects.requireNonNullElse(turn.reader().wishes().mostADay(), 0);
        return phrases.say(
                turn,
                Saying.SETTINGS,
                Map.of(
                        "alerts",
                                String.join(
                                        ", ", topics.names(turn.newsroom().id(), turn.alertTopics(), turn.language())),
                        "most", Integer.toString(most),
                        "quiet", QuietTalk.quiet(turn, times),
                        "breaking", turn.reader().wishes().breakQuiet(),
                        "paused", PauseTalk.paused(turn, times),
                        "muted", turn.reader().wishes().muted().size(),
                        "city", times.city(turn.reader().zone(), turn.language()),
                        "step", step));
    }
}
