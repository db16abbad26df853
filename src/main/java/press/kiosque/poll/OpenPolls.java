package press.kiosque.poll;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Knows which question goes with an edition: the first that is open and that the reader has not answered. */
@Component
public class OpenPolls {

    private final Polls polls;
    private final PollAnswers answers;

    OpenPolls(Polls polls, PollAnswers answers) {
        this.polls = polls;
        this.answers = answers;
    }

    /** By reader, the poll to ask; readers for whom there is none are left out. One look at the answers for each open poll. */
    public Map<String, Poll> toAsk(String newsroom, String edition, Collection<String> readers, Instant now) {
        List<Poll> open = polls.of(newsroom).stream()
                .filter(poll -> poll.edition().equals(edition) && poll.isOpen(now))
                .toList();
        var toAsk = new HashMap<String, Poll>();
        for (Poll poll : open) {
            Set<String> answered = answers.answered(poll, readers);
            readers.stream()
                    .filter(reader -> !answered.contains(reader))
                    .forEach(reader -> toAsk.putIfAbsent(reader, poll));
        }
        return toAsk;
    }

    /** The poll to ask one reader. */
    public Optional<Poll> toAsk(String newsroom, String edition, String reader, Instant now) {
        return Optional.ofNullable(
                toAsk(newsroom, edition, List.of(reader), now).get(reader));
    }
}
