package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.TopicOffer.Step;
import press.kiosque.message.Fit;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Interests;

/** Words and phrases that a reader follows beside the newsroom's topics. */
@Component
class KeywordTalk implements Talk {

    static final String TEMPLATE = "keywords";

    /** Messenger takes 13 quick replies; three are left for what comes next. */
    private static final int OFFERED = 10;

    private final Interests interests;
    private final TopicOffer topics;
    private final Phrases phrases;

    KeywordTalk(Interests interests, TopicOffer topics, Phrases phrases) {
        this.interests = interests;
        this.topics = topics;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.KEYWORDS, Act.FOLLOW_WORD, Act.UNFOLLOW_WORD);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        String word = intent.subject().orElse("").strip();
        boolean isOne = Interests.fits(word);
        if (intent.act() == Act.KEYWORDS || !isOne) {
            return List.of(say(turn, "ASKED", ""));
        }
        return List.of(intent.act() == Act.FOLLOW_WORD ? follow(turn, word) : leave(turn, word));
    }

    private Answer follow(Turn turn, String word) {
        List<String> followed = turn.reader().wishes().keywords();
        Optional<String> known = NameWords.known(word, followed);
        if (known.isEmpty() && followed.size() >= Interests.KEYWORDS) {
            return say(turn, "FULL", word);
        }
        Turn following = turn.with(interests.followKeyword(turn.reader().id(), known.orElse(word)));
        return turn.event() instanceof Inbound.Opened && !turn.active()
                ? topics.say(following, "welcome", Step.ASKED)
                : say(following, "ADDED", known.orElse(word));
    }

    private Answer leave(Turn turn, String word) {
        Optional<String> known = NameWords.known(word, turn.reader().wishes().keywords());
        return known.map(followed ->
                        say(turn.with(interests.unfollowKeyword(turn.reader().id(), followed)), "REMOVED", followed))
                .orElseGet(() -> say(turn, "UNKNOWN", word));
    }

    private Answer say(Turn turn, String step, String word) {
        List<Map<String, String>> words = turn.reader().wishes().keywords().stream()
                .limit(OFFERED)
                .map(followed -> Map.of(
                        "label",
                        Fit.within(followed, StoryTalk.LABEL),
                        "payload",
                        Payload.of(Act.UNFOLLOW_WORD, followed)))
                .toList();
        return phrases.say(turn, TEMPLATE, Map.of("step", step, "word", word, "words", words));
    }
}
