package press.kiosque.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.TopicOffer.Step;
import press.kiosque.message.Fit;
import press.kiosque.message.Inbound;
import press.kiosque.subscriber.Interests;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.NameWords;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** Words and phrases that a reader follows beside the newsroom's topics. */
@Component
class KeywordTalk implements Talk {

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
        List<String> words = intent.about().stream()
                .map(String::strip)
                .filter(Interests::fits)
                .toList();
        if (intent.act() == Act.KEYWORDS || words.isEmpty()) {
            return List.of(say(turn, "ASKED", List.of()));
        }
        return List.of(intent.act() == Act.FOLLOW_WORD ? follow(turn, words) : leave(turn, words));
    }

    private Answer follow(Turn turn, List<String> words) {
        Turn following = turn;
        var added = new ArrayList<String>();
        for (String word : words) {
            List<String> followed = following.reader().wishes().keywords();
            Optional<String> known = NameWords.known(word, followed);
            if (known.isEmpty() && followed.size() >= Interests.KEYWORDS) {
                return say(following, "FULL", List.of(word));
            }
            added.add(known.orElse(word));
            following = following.with(interests.followKeyword(turn.reader().id(), known.orElse(word)));
        }
        return turn.event() instanceof Inbound.Opened && !turn.active()
                ? topics.say(following, Saying.WELCOME, Step.ASKED)
                : say(following, "ADDED", added);
    }

    private Answer leave(Turn turn, List<String> words) {
        Turn leaving = turn;
        var left = new ArrayList<String>();
        for (String word : words) {
            Optional<String> known =
                    NameWords.left(word, leaving.reader().wishes().keywords());
            if (known.isPresent()) {
                left.add(known.get());
                leaving = leaving.with(interests.unfollowKeyword(turn.reader().id(), known.get()));
            }
        }
        return left.isEmpty() ? say(turn, "UNKNOWN", words.subList(0, 1)) : say(leaving, "REMOVED", left);
    }

    /** These words one after the other, each in quotes of its own but for the outer ones, which the template has. */
    private static String named(Turn turn, List<String> words) {
        return String.join(turn.language().getLanguage().equals("fr") ? " », « " : "\", \"", words);
    }

    private Answer say(Turn turn, String step, List<String> about) {
        List<Map<String, String>> words = turn.reader().wishes().keywords().stream()
                .limit(OFFERED)
                .map(followed -> Map.of(
                        "label",
                        Fit.within(followed, StoryTalk.LABEL),
                        "payload",
                        Payload.of(Act.UNFOLLOW_WORD, followed)))
                .toList();
        return phrases.say(turn, Saying.KEYWORDS, Map.of("step", step, "word", named(turn, about), "words", words));
    }
}
