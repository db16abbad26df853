package press.kiosque.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.poll.Poll;
import press.kiosque.poll.PollAnswer;
import press.kiosque.poll.PollAnswers;
import press.kiosque.poll.PollOffer;
import press.kiosque.poll.Polls;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Turn;

/** Polls and quizzes: the question, the reader's answer, and how all have answered. */
@Component
class PollTalk implements Talk {

    private final Polls polls;
    private final PollAnswers answers;
    private final Phrases phrases;

    PollTalk(Polls polls, PollAnswers answers, Phrases phrases) {
        this.polls = polls;
        this.answers = answers;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.POLL, Act.VOTE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        if (intent.about().isEmpty()) {
            return List.of(latest(turn).map(poll -> ask(turn, poll)).orElseGet(() -> gone(turn, "NONE")));
        }
        String[] about = intent.subject().orElse("").split(":", 2);
        String choice = about.length < 2 ? "" : about[1];
        return List.of(polls.find(turn.newsroom().id() + "/" + about[0])
                .map(poll -> choice.isEmpty() ? ask(turn, poll) : vote(turn, poll, choice))
                .orElseGet(() -> gone(turn, "GONE")));
    }

    /** The newest that is open and that the reader has not answered, else the newest open one. */
    private Optional<Poll> latest(Turn turn) {
        return polls.of(turn.newsroom().id()).stream()
                .filter(poll -> poll.isOpen(turn.at()))
                .reduce((one, other) -> isAnswered(turn, other) && !isAnswered(turn, one) ? one : other);
    }

    private boolean isAnswered(Turn turn, Poll poll) {
        return answers.find(poll, turn.reader().id()).isPresent();
    }

    private Answer gone(Turn turn, String step) {
        return phrases.say(turn, "poll-gone", Map.of("step", step));
    }

    /** Asks it; who has answered a quiz, or comes too late, sees how it stands. */
    private Answer ask(Turn turn, Poll poll) {
        Optional<PollAnswer> mine = answers.find(poll, turn.reader().id());
        if (!poll.isOpen(turn.at())) {
            return results(turn, poll, mine, "CLOSED");
        }
        return poll.isQuiz() && mine.isPresent()
                ? results(turn, poll, mine, "BEFORE")
                : phrases.say(
                        turn,
                        "poll",
                        Map.of(
                                "asked", poll.questionIn(turn.language()),
                                "choices", PollOffer.of(poll, turn.language())));
    }

    private Answer vote(Turn turn, Poll poll, String choice) {
        if (poll.choice(choice).isEmpty() || !poll.isOpen(turn.at())) {
            return ask(turn, poll);
        }
        PollAnswer counted = answers.answer(poll, turn.reader().id(), choice, turn.at());
        return results(turn, poll, Optional.of(counted), counted.choice().equals(choice) ? "COUNTED" : "BEFORE");
    }

    private Answer results(Turn turn, Poll poll, Optional<PollAnswer> mine, String step) {
        Optional<Poll.Choice> chosen = mine.flatMap(answer -> poll.choice(answer.choice()));
        Shares shares = Shares.of(poll, answers.counts(poll));
        var words = new HashMap<String, Object>();
        words.put("step", step);
        words.put("poll", poll.slug());
        words.put("open", poll.isOpen(turn.at()));
        words.put("asked", poll.questionIn(turn.language()));
        words.put("mine", chosen.map(choice -> choice.textIn(turn.language())).orElse(""));
        words.put("quiz", poll.isQuiz());
        words.put("found", chosen.filter(choice -> poll.isRight(choice.id())).isPresent());
        words.put(
                "right",
                Optional.ofNullable(poll.right())
                        .flatMap(poll::choice)
                        .map(choice -> choice.textIn(turn.language()))
                        .orElse(""));
        words.put("explanation", poll.explanationIn(turn.language()));
        words.put("total", (int) shares.total());
        words.put("results", shares.lines(poll, turn.language()));
        return phrases.say(turn, "poll-results", words);
    }
}
