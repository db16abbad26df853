package press.kiosque.conversation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Choices;
import press.kiosque.subscriber.Chosen;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Former;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Turn;

/**
 * Gives readers back what they had chosen before their last change. What they had agreed to then comes back by no other way
 * than resuming; what they have agreed to since is taken back.
 */
@Component
class UndoTalk implements Talk {

    private final LeavingTalk leaving;
    private final SettingsTalk settings;
    private final Agreement agreement;
    private final Choices choices;

    UndoTalk(LeavingTalk leaving, SettingsTalk settings, Agreement agreement, Choices choices) {
        this.leaving = leaving;
        this.settings = settings;
        this.agreement = agreement;
        this.choices = choices;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.UNDO);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return turn.former()
                .map(former -> undo(turn, former))
                .orElseGet(() -> List.of(settings.say(turn, "UNCHANGED")));
    }

    private List<Answer> undo(Turn turn, Former former) {
        Chosen before = former.chosen();
        if (turn.stopped() || turn.active() != before.has(Purpose.DIGEST)) {
            return leaving.answer(turn, Intent.of(turn.active() ? parting(former) : Act.START));
        }
        if (turn.reader().purposes().contains(Purpose.ALERT) && !before.has(Purpose.ALERT)) {
            agreement.withdraw(turn, Purpose.ALERT);
        }
        return List.of(settings.say(turn.with(choices.choose(turn.reader(), before, turn.now())), "UNDONE"));
    }

    /** Undoing the agreement itself stops everything; once the reader has gone on to something else, they must say so. */
    private static Act parting(Former agreement) {
        return agreement.last() ? Act.STOP : Act.STOPPING;
    }
}
