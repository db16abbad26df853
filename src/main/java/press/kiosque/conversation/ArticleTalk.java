package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.conversation.TopicOffer.Step;
import press.kiosque.digest.Pick;
import press.kiosque.message.Fit;
import press.kiosque.message.Inbound;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** One story: the card to which a link leads, and what can be done about one that was told. */
@Component
class ArticleTalk implements Talk {

    private static final int TITLE = 60;
    private static final String CARD = "article";

    private final StoryChoice choice;
    private final TopicOffer topics;
    private final WelcomeTalk welcome;
    private final StoryTalk stories;
    private final StoryCards cards;
    private final Phrases phrases;

    ArticleTalk(
            StoryChoice choice,
            TopicOffer topics,
            WelcomeTalk welcome,
            StoryTalk stories,
            StoryCards cards,
            Phrases phrases) {
        this.choice = choice;
        this.topics = topics;
        this.welcome = welcome;
        this.stories = stories;
        this.cards = cards;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.ARTICLE, Act.STORY);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        if (intent.about().size() > 1) {
            List<Pick> told = choice.all(turn, intent);
            return told.isEmpty() ? nothing(turn) : List.of(stories.tell(turn, told));
        }
        return choice.of(turn, intent)
                .map(article -> intent.act() == Act.STORY ? List.of(options(turn, article)) : tell(turn, article))
                .orElseGet(() -> intent.act() == Act.STORY
                        ? List.of(choice.ask(turn, Act.STORY).orElseGet(() -> phrases.say(turn, "help")))
                        : nothing(turn));
    }

    /** A link whose story is gone leads to the first words; whoever speaks of no story that was told reads what there is. */
    private List<Answer> nothing(Turn turn) {
        return turn.event() instanceof Inbound.Opened
                ? welcome.answer(turn, Intent.of(Act.OPEN))
                : List.of(choice.ask(turn, Act.ARTICLE).orElseGet(() -> stories.top(turn)));
    }

    /** The card, once; whoever then asks for more of it can only read it where it was published. */
    private List<Answer> tell(Turn turn, Article article) {
        boolean shown = turn.event() instanceof Inbound.Said
                && turn.before().isAt(CARD)
                && turn.before().told().equals(List.of(article.id()));
        return shown ? List.of(phrases.say(turn, "question", Map.of("step", "CANNOT"))) : show(turn, article);
    }

    /** The card; whoever takes no digest yet is then offered the topics to which the story belongs, before the others. */
    private List<Answer> show(Turn turn, Article article) {
        Pick told = Pick.of(article);
        Answer card = phrases.say(
                turn,
                CARD,
                Map.of(
                        "stories", cards.of(turn, List.of(told)),
                        "belongs", topics.offers(turn, article.topics())),
                List.of(told));
        return turn.active() || !(turn.event() instanceof Inbound.Opened)
                ? List.of(card)
                : List.of(card, topics.say(turn, Saying.WELCOME, Step.ASKED, article.topics()));
    }

    private Answer options(Turn turn, Article article) {
        return phrases.say(turn, "story", Map.of("title", Fit.within(article.title(), TITLE), "article", article.id()));
    }
}
