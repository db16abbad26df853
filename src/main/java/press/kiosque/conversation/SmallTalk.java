package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Help, thanks, complaints, what is not words and what is not understood. */
@Component
class SmallTalk implements Talk {

    private final Guesses guesses;
    private final Phrases phrases;

    SmallTalk(Guesses guesses, Phrases phrases) {
        this.guesses = guesses;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.HELP, Act.DECLINE, Act.THANKS, Act.COMPLAINT, Act.SHOW, Act.UNCLEAR, Act.NOTHING);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return switch (intent.act()) {
            case NOTHING -> List.of();
            case DECLINE -> List.of(phrases.say(turn, "declined"));
            case THANKS -> List.of(phrases.say(turn, "thanks"));
            case COMPLAINT -> List.of(phrases.say(turn, "complaint"));
            case SHOW -> List.of(phrases.say(turn, "thanks-photo", Map.of("shown", shown(intent))));
            case UNCLEAR ->
                List.of(phrases.say(
                        turn,
                        "not-understood",
                        Map.of("guesses", guesses.of(turn, intent.subject().orElse("")))));
            default -> List.of(phrases.say(turn, "help"));
        };
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
