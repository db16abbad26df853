package press.kiosque.poll;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

/** What editors do with polls: each needs the role, and is recorded. What was refused says why; empty means done. */
@Component
public class PollDesk {

    private final Polls polls;
    private final PollAnswers answers;
    private final Deeds deeds;
    private final Clock clock;

    PollDesk(Polls polls, PollAnswers answers, Deeds deeds, Clock clock) {
        this.polls = polls;
        this.answers = answers;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Why something was not done with a poll; names the sentence {@code editions.poll.refused.<name>}. */
    public enum Refusal {
        /** Their role does not allow it. */
        ROLE,
        /** Readers have chosen what would be gone. */
        ANSWERED
    }

    /** Stores a poll; choices that readers have made must stay. */
    public Optional<Refusal> save(Poll poll, Colleague who) {
        if (!who.mayWrite()) {
            return Optional.of(Refusal.ROLE);
        }
        Set<String> choices = poll.choices().stream().map(Poll.Choice::id).collect(toSet());
        if (!choices.containsAll(answers.counts(poll).keySet())) {
            return Optional.of(Refusal.ANSWERED);
        }
        polls.save(poll);
        deeds.record(who.name(), "poll.saved", poll.id());
        return Optional.empty();
    }

    /** Takes no more answers from now on. */
    public Optional<Refusal> close(Poll poll, Colleague who) {
        return closing(poll, clock.instant(), "poll.closed", who);
    }

    /** Takes answers again, without an end. */
    public Optional<Refusal> reopen(Poll poll, Colleague who) {
        return closing(poll, null, "poll.reopened", who);
    }

    private Optional<Refusal> closing(Poll poll, @Nullable Instant closes, String deed, Colleague who) {
        if (!who.mayWrite()) {
            return Optional.of(Refusal.ROLE);
        }
        polls.save(new Poll(
                poll.id(),
                poll.newsroom(),
                poll.edition(),
                poll.question(),
                poll.choices(),
                poll.right(),
                poll.explanation(),
                closes));
        deeds.record(who.name(), deed, poll.id());
        return Optional.empty();
    }
}
