package press.kiosque.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import press.kiosque.conversation.Tip.Consent;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Turn;

/** The reader's answer to whether the newsroom may use what they sent; recorded in any state of the thread. */
@Component
public class TipTalk implements Talk {

    private static final List<Consent> DECISIONS = List.of(Consent.GIVEN, Consent.REFUSED);

    private final Tips tips;
    private final Phrases phrases;

    TipTalk(Tips tips, Phrases phrases) {
        this.tips = tips;
        this.phrases = phrases;
    }

    @Override
    public Set<Act> acts() {
        return Set.of(Act.TIP);
    }

    @Override
    public List<Answer> answer(Turn turn, Intent intent) {
        String[] parts = intent.subject().orElse("").split(":", 2);
        Optional<Consent> decision = DECISIONS.stream()
                .filter(consent -> consent.name().equals(parts[0]))
                .findFirst();
        Optional<Tip> tip = parts.length < 2 ? Optional.empty() : tips.find(parts[1]);
        if (decision.isEmpty() || tip.filter(sent -> isTheirs(turn, sent)).isEmpty()) {
            return List.of();
        }
        tips.decide(tip.get().with(decision.get(), turn.at(), asked(turn) + turn.answer()));
        return List.of(phrases.say(turn, decision.get() == Consent.GIVEN ? "tip-given" : "tip-refused"));
    }

    private static boolean isTheirs(Turn turn, Tip tip) {
        return tip.subscriber().equals(turn.reader().id()) && tip.consent() != Consent.NOT_ASKED;
    }

    /** Exactly what the reader was shown. */
    private String asked(Turn turn) {
        return phrases.say(turn, "tip-ask", Map.of("yes", "-", "no", "-")).words() + "\n";
    }

    /** The payload of an answer to the question about this. */
    public static String payload(Consent decision, Tip tip) {
        return "TIP:" + decision + ":" + tip.id();
    }
}
