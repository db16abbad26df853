package press.kiosque.digest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import press.kiosque.message.Phone;
import press.kiosque.poll.OpenPolls;
import press.kiosque.poll.Poll;
import press.kiosque.subscriber.Subscriber;

/** Makes the digest that a reader, known or made up, would get now. Nothing is sent and nothing is stored. */
@Component
@ConditionalOnWebApplication
class DigestPreview {

    private static final int LEFT_OUT = 12;

    private final StoriesAtHand stories;
    private final OpenPolls polls;
    private final StoryWords words;

    DigestPreview(StoriesAtHand stories, OpenPolls polls, StoryWords words) {
        this.stories = stories;
        this.polls = polls;
        this.words = words;
    }

    /**
     * A digest as it would be.
     *
     * @param phone null if there is nothing for this reader, who then gets no message
     */
    record Preview(@Nullable Phone phone, List<Told> told, List<LeftOut> leftOut) {}

    /**
     * A story in it.
     *
     * @param why the reader would be told that it is there, in the editor's language
     */
    record Told(Pick pick, String why) {}

    Preview of(Subscriber reader, Edition edition, Instant now, Locale editors) {
        RankedStories atHand = stories.lately(reader.newsroom(), now);
        Wanted wanted = Wanted.of(reader, edition, reader.received());
        List<Pick> picks = atHand.pick(wanted);
        return new Preview(
                picks.isEmpty() ? null : phone(reader, edition, picks, now),
                picks.stream()
                        .map(pick -> new Told(pick, words.why(pick.reason(), reader.newsroom(), editors)))
                        .toList(),
                atHand.leftOut(wanted, picks, LEFT_OUT));
    }

    private Phone phone(Subscriber reader, Edition edition, List<Pick> picks, Instant now) {
        Optional<Poll> poll = polls.toAsk(reader.newsroom(), edition.slug(), reader.id(), now);
        var digest = new Digest(reader, now, edition, DigestOccasion.of(edition.slug(), "preview"), picks, null);
        return Phone.of(reader.language(), true, new DigestMessages(words).render(digest, poll.orElse(null)));
    }
}
