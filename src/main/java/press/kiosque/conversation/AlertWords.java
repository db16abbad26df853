package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears what is said about breaking alerts: which to have, which not. */
final class AlertWords {

    private static final int SHORT = 12;

    private static final Pattern ALERT = Pattern.compile(
            "\\b(alertes?|alert(?:er|ing|s)?|breaking( news)?|urgences?|derniere minute|flash|notifications?"
                    + "|previens|prevenez|avertis|avertissez|warn|notify)\\b");

    private static final Pattern NIGHT = Pattern.compile("\\b(nuit|night|soir|evening|matin|morning)\\b");

    /** Words around what an alert is about. */
    private static final Set<String> AROUND = Vocabulary.words("""
            moi me m quand si en cas d urgence urgent urgente important importante grave il se passe quelque chose tombe
            when there is if something happens big important urgent at once immediately right away about
            active activer activez allume allumer turn switch enable""");

    private static final Set<String> OFF = Set.of(
            "plus",
            "pas",
            "sans",
            "aucune",
            "stop",
            "arrete",
            "arreter",
            "arretez",
            "off",
            "no",
            "not",
            "without",
            "desactive",
            "desactiver",
            "desactivez",
            "remove",
            "enleve",
            "retire",
            "coupe",
            "coupez",
            "disable",
            "cancel",
            "annule",
            "annulez",
            "delete",
            "end",
            "supprime",
            "supprimez",
            "fini");

    private AlertWords() {}

    /** What was said of alerts, if that is what it is about. */
    static Optional<Intent> in(Folded words, TopicWords topics) {
        if (!ALERT.matcher(words.text()).find() || words.words().size() > SHORT) {
            return Optional.empty();
        }
        Folded about = Folded.of(ALERT.matcher(words.text()).replaceAll(" "))
                .without(OFF)
                .without(AROUND);
        List<String> named = topics.in(about)
                .or(() -> topics.in(topics.spelling().mend(about)))
                .map(TopicWords.Named::topics)
                .orElse(List.of());
        if (off(words) && NIGHT.matcher(words.text()).find()) {
            return Optional.of(Intent.of(Act.QUIET));
        }
        if (off(words)) {
            return Optional.of(named.isEmpty() ? Intent.of(Act.ALERTS_OFF) : Intent.of(Act.ALERT_OFF, named));
        }
        return Optional.of(named.isEmpty() ? Intent.of(Act.ALERTS) : Intent.of(Act.ALERT_ON, named));
    }

    /** The topics chosen, or no more wanted, where we have just asked for some. */
    static Optional<Intent> chosen(Folded words, TopicWords topics) {
        Act act = words.words().stream().anyMatch(OFF::contains) ? Act.ALERT_OFF : Act.ALERT_ON;
        return topics.in(words).map(named -> Intent.of(act, named.topics()));
    }

    /** Whether alerts are declined in these words. */
    static boolean off(Folded words) {
        return ALERT.matcher(words.text()).find()
                && StopWords.isOrder(words)
                && !StopWords.except(words)
                && words.words().stream().anyMatch(OFF::contains);
    }
}
