package press.kiosque.conversation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.message.Channel;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.CareWords;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.NameWords;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Sentence;
import press.kiosque.understanding.TellingWords;
import press.kiosque.understanding.Turn;

/** Help, thanks, complaints, what the bot is, does and costs, what is not words and what is not understood. */
@Component
class SmallTalk implements Talk {

    static final String CHAT = "chat";

    /** What has one answer, by its template. */
    private static final Map<Act, String> ANSWERS = Map.of(
            Act.HELP, "help",
            Act.DECLINE, Saying.DECLINED,
            Act.THANKS, "thanks",
            Act.PRICE, "price",
            Act.DOUBT, "doubt",
            Act.LENGTH, "length");

    private final Guesses guesses;
    private final SearchTalk search;
    private final WelcomeTalk welcome;
    private final Channel channel;
    private final Phrases phrases;

    SmallTalk(Guesses guesses, SearchTalk search, WelcomeTalk welcome, Channel channel, Phrases phrases) {
        this.guesses = guesses;
        this.search = search;
        this.welcome = welcome;
        this.channel = channel;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        var acts = EnumSet.of(Act.SHARE, Act.SHOW, Act.QUESTION, Act.CHAT, Act.COMPLAINT, Act.UNCLEAR, Act.NOTHING);
        acts.addAll(ANSWERS.keySet());
        return acts;
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return switch (intent.act()) {
            case NOTHING -> List.of();
            case SHARE -> List.of(phrases.say(turn, "share", Map.of("link", invitation(turn))));
            case SHOW -> List.of(phrases.say(turn, "thanks-photo", Map.of("shown", shown(intent))));
            case QUESTION -> List.of(about(turn, "question", intent));
            case CHAT ->
                isFirst(turn) && !CareWords.are(intent)
                        ? welcome.answer(turn, Intent.of(Act.OPEN))
                        : List.of(about(turn, CHAT, intent));
            case COMPLAINT -> List.of(phrases.say(turn, "complaint", Map.of("undo", canUndo(turn))));
            case UNCLEAR -> List.of(unclear(turn, intent.subject().orElse("")));
            default -> List.of(phrases.say(turn, ANSWERS.getOrDefault(intent.act(), "help")));
        };
    }

    /** Whoever begins with small talk is welcomed first. */
    private static boolean isFirst(Turn turn) {
        return turn.before().template().isEmpty() && !turn.active();
    }

    private Answer about(Turn turn, String template, Intent intent) {
        return phrases.say(turn, template, Map.of("step", intent.subject().orElse("")));
    }

    /** A name that stands in headlines is answered with these; of all else it is guessed what was meant. */
    private Answer unclear(Turn turn, String said) {
        Sentence sentence = Sentence.of(said);
        return NameWords.bare(sentence)
                .filter(name -> sentence.folded().words().stream().anyMatch(TellingWords::has))
                .flatMap(name -> search.headlines(turn, name))
                .orElseGet(() -> phrases.say(turn, "not-understood", Map.of("guesses", guesses.of(turn, said))));
    }

    /** Whether the last change may be what went wrong, and is neither the agreement itself nor a stop. */
    private static boolean canUndo(Turn turn) {
        return turn.former()
                .filter(former -> former.chosen().has(Purpose.DIGEST) == turn.active())
                .isPresent();
    }

    private String invitation(Turn turn) {
        return channel.invitation(turn.newsroom().id()).orElse("");
    }

    private static String shown(Intent intent) {
        return switch (intent.subject().orElse("")) {
            case "image", "video", "reel", "ig_reel" -> "PICTURE";
            case "audio" -> "VOICE";
            case "fallback", "post", "ig_post", "template" -> "LINK";
            default -> "OTHER";
        };
    }
}
