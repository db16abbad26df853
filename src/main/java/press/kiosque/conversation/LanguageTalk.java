package press.kiosque.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Languages;
import press.kiosque.subscriber.Choices;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Saying;
import press.kiosque.understanding.Turn;

/** The language in which everything is said. */
@Component
class LanguageTalk implements Talk {

    private final Choices choices;
    private final Phrases phrases;

    LanguageTalk(Choices choices, Phrases phrases) {
        this.choices = choices;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.LANGUAGE);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        return List.of(intent.subject()
                .filter(Languages.TAGS::contains)
                .map(language -> speak(turn, Locale.forLanguageTag(language)))
                .orElseGet(() -> say(turn, "ASKED")));
    }

    private Answer speak(Turn turn, Locale language) {
        return turn.language().getLanguage().equals(language.getLanguage())
                ? say(turn, "SAME")
                : say(turn.with(choices.speak(turn.reader().id(), language)), "SET");
    }

    private Answer say(Turn turn, String step) {
        return phrases.say(turn, Saying.LANGUAGE, Map.of("step", step));
    }
}
