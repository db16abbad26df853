package press.kiosque.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.digest.Pick;
import press.kiosque.message.Fit;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.NameWords;
import press.kiosque.understanding.Payload;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** Searching what was published, and following what was searched. */
@Component
class SearchTalk implements Talk {

    private static final int LONGEST = 60;

    private final StorySearch search;
    private final StoryCards cards;
    private final Phrases phrases;

    SearchTalk(StorySearch search, StoryCards cards, Phrases phrases) {
        this.search = search;
        this.cards = cards;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.SEARCH, Act.SEARCH_MORE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        String wanted = Fit.within(intent.subject().orElse("").strip(), LONGEST);
        if (intent.act() == Act.SEARCH_MORE) {
            return List.of(more(turn, wanted));
        }
        if (wanted.isEmpty()) {
            return List.of(phrases.say(turn, Saying.SEARCH, words(turn, "ASKED", "")));
        }
        List<Article> found = search.find(turn, wanted);
        return List.of(
                found.isEmpty()
                        ? phrases.say(turn, Saying.FOUND_NOTHING, words(turn, "NOTHING", wanted))
                        : tell(turn, found, wanted));
    }

    /** What comes after what our last answer told; without words there was no more. */
    private Answer more(Turn turn, String wanted) {
        List<String> told = turn.before().told();
        List<Article> found =
                wanted.isEmpty() || told.isEmpty() ? List.of() : search.find(turn, wanted, told.get(told.size() - 1));
        return found.isEmpty()
                ? phrases.say(turn, Saying.FOUND_NOTHING, words(turn, "ALL", wanted))
                : tell(turn, found, wanted);
    }

    /** The articles with this name in their titles, if there are some. */
    Optional<Answer> headlines(Turn turn, String name) {
        List<Article> found = search.titled(turn, name);
        return found.isEmpty() ? Optional.empty() : Optional.of(tell(turn, found, name));
    }

    private Answer tell(Turn turn, List<Article> found, String wanted) {
        List<Pick> told = found.stream().limit(StorySearch.TOLD).map(Pick::of).toList();
        var words = new HashMap<String, Object>(words(turn, "FOUND", wanted));
        words.put("stories", cards.of(turn, told));
        words.put("more", found.size() > told.size());
        return phrases.say(turn, Saying.FOUND, words, told);
    }

    private static Map<String, Object> words(Turn turn, String step, String wanted) {
        boolean followed =
                NameWords.known(wanted, turn.reader().wishes().keywords()).isPresent();
        return Map.of(
                "step",
                step,
                "word",
                wanted,
                "label",
                wanted.isEmpty() ? "" : Fit.within(wanted, StoryTalk.LABEL),
                "follow",
                followed || wanted.isEmpty() ? "" : Payload.of(Act.FOLLOW_WORD, wanted));
    }
}
