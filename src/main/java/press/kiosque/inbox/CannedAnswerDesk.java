package press.kiosque.inbox;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;
import press.kiosque.newsroom.Revisions;

/** What journalists do with ready answers: each deed needs the role, and is recorded. */
@Component
class CannedAnswerDesk {

    private final CannedAnswers answers;
    private final Deeds deeds;
    private final Revisions revisions;
    private final Clock clock;

    CannedAnswerDesk(CannedAnswers answers, Deeds deeds, Revisions revisions, Clock clock) {
        this.answers = answers;
        this.deeds = deeds;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Under what an answer's saves are counted. */
    static String revision(String answer) {
        return "answer:" + answer;
    }

    /**
     * Stores an answer as it was written from this version, see {@link #revision}.
     *
     * @return false if somebody else has stored it since they looked
     */
    boolean save(Colleague who, CannedAnswer answer, long seen) {
        who.requireMayWrite();
        boolean first = revisions.take(revision(answer.id()), seen, who.name(), clock.instant());
        if (first) {
            answers.save(answer);
            deeds.record(who.name(), "answer.saved", answer.title());
        }
        return first;
    }

    /** Removes an answer, which can be put back. */
    void remove(Colleague who, CannedAnswer answer) {
        who.requireMayWrite();
        answers.remove(answer, who.name(), clock.instant());
        deeds.record(who.name(), "answer.removed", answer.title());
    }

    /** Puts a removed answer of this newsroom back; empty if there is none. */
    Optional<CannedAnswer> putBack(Colleague who, String newsroom, String id) {
        who.requireMayWrite();
        Optional<CannedAnswer> back = answers.findRemoved(id)
                .map(RemovedAnswer::answer)
                .filter(answer -> answer.newsroom().equals(newsroom));
        back.ifPresent(answer -> {
            answers.save(answer);
            deeds.record(who.name(), "answer.put-back", answer.title());
        });
        return back;
    }
}
