package press.kiosque.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Hears what is said about breaking alerts: which to have, which not. */
final class AlertWords {

    private static final int SHORT = 8;

    private static final Pattern ALERT = Pattern.compile(
            "\\b(alertes?|alerter|alerts?|breaking( news)?|urgences?|derniere minute|flash|previens|prevenez|notifications?)\\b");
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
        List<String> named = topics.in(
                        Folded.of(ALERT.matcher(words.text()).replaceAll(" ")).without(OFF))
                .map(TopicWords.Named::topics)
                .orElse(List.of());
        if (off(words)) {
            return Optional.of(named.isEmpty() ? Intent.of(Act.ALERTS_OFF) : Intent.of(Act.ALERT_OFF, named));
        }
        return Optional.of(named.isEmpty() ? Intent.of(Act.ALERTS) : Intent.of(Act.ALERT_ON, named));
    }

    /** Whether alerts are declined in these words. */
    static boolean off(Folded words) {
        return ALERT.matcher(words.text()).find() && words.words().stream().anyMatch(OFF::contains);
    }
}
