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

/** Searching what was published, and following what was searched. */
@Component
class SearchTalk implements Talk {

    static final String TEMPLATE = "search";

    /** Offers to look out for what was not found. */
    static final String NOTHING = "found-nothing";

    /** Tells what was found. */
    static final String FOUND = "found";

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
        return Set.of(Act.SEARCH);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        String wanted = Fit.within(intent.subject().orElse("").strip(), LONGEST);
        if (wanted.isEmpty()) {
            return List.of(phrases.say(turn, TEMPLATE, words(turn, "ASKED", "")));
        }
        List<String> told = turn.before().isAt(FOUND) ? turn.before().told() : List.of();
        String last = told.isEmpty() ? "" : told.get(told.size() - 1);
        List<Article> found = search.find(turn, wanted, last);
        return List.of(found.isEmpty() ? none(turn, wanted, last) : tell(turn, found, wanted));
    }

    /** Nothing was found, or nothing more. */
    private Answer none(Turn turn, String wanted, String last) {
        boolean all = !last.isEmpty() && !search.find(turn, wanted).isEmpty();
        return phrases.say(turn, NOTHING, words(turn, all ? "ALL" : "NOTHING", wanted));
    }

    /** The articles with this name in their titles, if there are some. */
    Optional<Answer> headlines(Turn turn, String name) {
        List<Article> found = search.titled(turn, name);
        return found.isEmpty() ? Optional.empty() : Optional.of(tell(turn, found, name));
    }

    private Answer tell(Turn turn, List<Article> found, String wanted) {
        List<Pick> told = found.stream().map(Pick::of).toList();
        var words = new HashMap<String, Object>(words(turn, "FOUND", wanted));
        words.put("stories", cards.of(turn, told));
        return phrases.say(turn, FOUND, words, told);
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
