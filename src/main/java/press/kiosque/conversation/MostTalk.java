package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Presence;
import press.kiosque.subscriber.WishBook;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;
import press.kiosque.understanding.WishWords;

/** How many messages come unasked a day at most. */
@Component
class MostTalk implements Talk {

    private static final int MANY = Presence.TOLD_KEPT;

    private final WishBook wishes;
    private final Phrases phrases;

    MostTalk(WishBook wishes, Phrases phrases) {
        this.wishes = wishes;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.MOST);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        String wished = intent.subject().orElse("");
        if (wished.equals(WishWords.NONE)) {
            return List.of(say(turn.with(wishes.most(turn.reader().id(), null)), "FREE"));
        }
        boolean number = wished.matches("[1-9]\\d?") && Integer.parseInt(wished) <= MANY;
        return List.of(
                number
                        ? say(turn.with(wishes.most(turn.reader().id(), Integer.valueOf(wished))), "SET")
                        : say(turn, "ASKED"));
    }

    private Answer say(Turn turn, String step) {
        int most = Objects.requireNonNullElse(turn.reader().wishes().mostADay(), 0);
        return phrases.say(turn, Saying.MOST, Map.of("step", step, "most", Integer.toString(most)));
    }
}
