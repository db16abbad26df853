package press.kiosque.campaign;

import java.util.Set;
import press.kiosque.campaign.Campaign.State;

/** What may happen to a push: where it leads, and from which states. */
enum Move {
    SCHEDULE(State.SCHEDULED, State.DRAFT),
    ASK(State.AWAITING_APPROVAL, State.DRAFT, State.SCHEDULED),
    APPROVE(State.SCHEDULED, State.AWAITING_APPROVAL),
    REVISE(State.DRAFT, State.AWAITING_APPROVAL, State.SCHEDULED),
    BEGIN(State.SENDING, State.SCHEDULED),
    PAUSE(State.PAUSED, State.SENDING),
    RESUME(State.SENDING, State.PAUSED),
    STOP(State.STOPPED, State.SENDING, State.PAUSED),
    RECALL(State.RECALLED, State.AWAITING_APPROVAL, State.SCHEDULED, State.SENDING, State.PAUSED),
    FINISH(State.DONE, State.SENDING),
    EXPIRE(State.EXPIRED, State.AWAITING_APPROVAL, State.SCHEDULED, State.SENDING, State.PAUSED);

    private final State to;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Set<State> from;

    Move(State to, State... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** Where it leads. */
    State to() {
        return to;
    }

    /** Whether it can happen to what stands there. */
    boolean isPossibleFrom(State state) {
        return from.contains(state);
    }
}
