package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.message.Fit;

/** Which of the stories told last a reader speaks of: the only one, or the one that they tap. */
@Component
class StoryChoice {

    private static final int OFFERED = 5;

    /** Messenger shows 20 characters of a quick reply's title. */
    private static final int TITLE = 20;

    private final FreshStories stories;
    private final Phrases phrases;

    StoryChoice(FreshStories stories, Phrases phrases) {
        this.stories = stories;
        this.phrases = phrases;
    }

    /** The story that this names, or the only one there is. */
    Optional<Article> of(Turn turn, Intent intent) {
        return intent.subject().isPresent()
                ? stories.find(turn, intent.subject().get())
                : one(turn);
    }

    /** The only one told. */
    Optional<Article> one(Turn turn) {
        List<Article> told = told(turn);
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** Asks which one the act is about; empty if none was told. */
    Optional<Answer> ask(Turn turn, Act act) {
        List<Map<String, String>> offers = told(turn).stream()
                .map(article ->
                        Map.of("title", Fit.within(article.title(), TITLE), "payload", Payload.of(act, article.id())))
                .toList();
        return offers.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say(turn, "which-story", Map.of("choices", offers)));
    }

    private List<Article> told(Turn turn) {
        List<String> received = turn.reader().received();
        return stories.find(turn, received.subList(Math.max(0, received.size() - OFFERED), received.size()));
    }
}
