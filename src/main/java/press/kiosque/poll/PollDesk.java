package press.kiosque.poll;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Revisions;

/** What editors do with polls: each needs the role, and is recorded. What was refused says why; empty means done. */
@Component
@ConditionalOnWebApplication
public class PollDesk {

    private final Polls polls;
    private final PollAnswers answers;
    private final Deeds deeds;
    private final Revisions revisions;
    private final Clock clock;

    PollDesk(Polls polls, PollAnswers answers, Deeds deeds, Revisions revisions, Clock clock) {
        this.polls = polls;
        this.answers = answers;
        this.deeds = deeds;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Why something was not done with a poll; names the sentence {@code editions.poll.refused.<name>}. */
    public enum Refusal {
        /** Their role does not allow it. */
        ROLE,
        /** Readers have chosen what would be gone. */
        ANSWERED,
        /** Somebody else has saved it since they looked. */
        CHANGED
    }

    /** Under what a poll's saves are counted. */
    public static String revision(String poll) {
        return "poll:" + poll;
    }

    /** Stores a poll as it was written from this version, see {@link #revision}; choices that readers have made must stay. */
    public Optional<Refusal> save(Poll poll, long seen, Colleague who) {
        if (!who.mayWrite()) {
            return Optional.of(Refusal.ROLE);
        }
        Set<String> choices = poll.choices().stream().map(Poll.Choice::id).collect(toSet());
        if (!choices.containsAll(answers.counts(poll).keySet())) {
            return Optional.of(Refusal.ANSWERED);
        }
        if (!revisions.take(revision(poll.id()), seen, who.name(), clock.instant())) {
            return Optional.of(Refusal.CHANGED);
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
        String revision = revision(poll.id());
        if (!revisions.take(revision, revisions.version(revision), who.name(), clock.instant())) {
            return Optional.of(Refusal.CHANGED);
        }
        polls.close(poll.id(), closes);
        deeds.record(who.name(), deed, poll.id());
        return Optional.empty();
    }
}
