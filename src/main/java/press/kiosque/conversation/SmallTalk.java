package press.kiosque.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.subscriber.Choices;

/** Help, thanks, what is not words and what is not understood; and the language of all that. */
@Component
class SmallTalk implements Talk {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final Choices choices;
    private final Phrases phrases;

    SmallTalk(Choices choices, Phrases phrases) {
        this.choices = choices;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.HELP, Act.THANKS, Act.SHOW, Act.UNCLEAR, Act.NOTHING, Act.LANGUAGE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return switch (intent.act()) {
            case NOTHING -> List.of();
            case THANKS -> List.of(phrases.say(turn, "thanks"));
            case SHOW -> List.of(phrases.say(turn, "thanks-photo"));
            case UNCLEAR -> List.of(phrases.say(turn, "not-understood"));
            case LANGUAGE -> List.of(phrases.say(speaking(turn, intent), "help"));
            default -> List.of(phrases.say(turn, "help"));
        };
    }

    private Turn speaking(Turn turn, Intent intent) {
        return intent.subject()
                .filter(LANGUAGES::contains)
                .map(language -> turn.with(choices.speak(turn.reader().id(), Locale.forLanguageTag(language))))
                .orElse(turn);
    }
}
