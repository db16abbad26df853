package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.digest.DigestOnRequest;
import press.kiosque.subscriber.Subscription;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Turn;

/** The reader's edition at once, made from what is fresh for them now; whoever takes none hears that none is due. */
@Component
class EditionTalk implements Talk {

    static final String TEMPLATE = "digest";

    private static final Map<String, String> NO_TOPIC = Map.of("about", "", "label", "", "follow", "");

    private final DigestOnRequest digests;
    private final NextTalk next;
    private final Phrases phrases;

    EditionTalk(DigestOnRequest digests, NextTalk next, Phrases phrases) {
        this.digests = digests;
        this.next = next;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.EDITION);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return edition(turn, intent)
                .map(slug -> List.of(composed(turn, slug)))
                .orElseGet(() -> next.answer(turn, Intent.of(Act.NEXT)));
    }

    private Answer composed(Turn turn, String slug) {
        return digests.compose(turn.reader(), slug, turn.now())
                .map(Answer::of)
                .orElseGet(() -> phrases.say(turn, "no-stories", NO_TOPIC));
    }

    /** The one that was named, else the first that the reader takes. */
    private static Optional<String> edition(Turn turn, Intent intent) {
        return intent.subject()
                .or(() -> turn.reader().subscriptions().stream().findFirst().map(Subscription::edition));
    }
}
