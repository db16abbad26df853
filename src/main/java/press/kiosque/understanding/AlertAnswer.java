package press.kiosque.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.kiosque.subscriber.Subscriber;

/** Hears an answer to our question of which topics breaking alerts are to come. */
record AlertAnswer(TopicWords topics, Subscriber reader) {

    private static final WordPattern NONE = WordPattern.compile(
            "(?:(?:en fait|finalement|actually|non|no|ah|oh|bon|ok|mais|but) )*"
                    + "(?:none|aucune?|no alerts?|(?:pas|plus) (?:d )?alertes?|n? ?en (?:pas|plus)|pas une|rien|nothing|off(?: again)?|(?:turn|switch) (?:them all|all of them|them|it|all|everything|that|this|those) (?:back )?off|stop (?:them|it)|(?:arret\\w*|coup\\w*|desactiv\\w*) les)(?: of (?:them|these|those)| d elles| d entre elles| at all| du tout)?");

    private static final WordPattern EVERY = WordPattern.compile(
            "(?:tout|tous|toutes|all|everything|every one|each)(?: of (?:them|these|those|it)| sujets| topics| alertes| alerts)*");

    /** Which are to come again is for the reader to tap. */
    private static final WordPattern AGAIN = WordPattern.compile(
            "(?:(?:non|no|finalement|en fait|actually) )*(?:(?:re)?met(?:s|tez)|rallume[rz]?|reactive[rz]?|(?:turn|switch|put) them)(?: les)?(?: (?:back|on|again|back on))*");

    /** An alert is of nothing else. */
    private static final WordPattern IF_GRAVE = WordPattern.compile(
            " (?:(?:but|mais|only|just|seulement|uniquement|que) )*(?:if|when|si|s|quand) .*\\b(?:grave\\w*|urgente?s?|importante?s?|serious|big|major|urgent|important)\\b.*$");

    /** Says what our question is not to be about. */
    private static final Set<String> REFUSING = Set.of("pas", "not", "no", "sans", "without", "ni");

    /** The topics chosen, or no more wanted. */
    Optional<Intent> in(Sentence sentence) {
        Folded words = sentence.folded().without(Vocabulary.POLITENESS);
        if (NONE.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.ALERTS_OFF));
        }
        if (AGAIN.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.ALERTS));
        }
        if (EVERY.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.ALERT_ON, topics.all()));
        }
        List<String> on = List.copyOf(reader.wishes().alertTopics());
        return new TopicChanges(topics, on, reader.wishes().keywords())
                .in(sentence)
                .map(choice -> alert(choice, sentence.folded()))
                .or(() -> named(sentence.folded()));
    }

    private Optional<Intent> named(Folded said) {
        Folded words = new Folded(IF_GRAVE.matcher(said.text()).replaceFirst(""));
        Act act = AlertWords.isOff(words) ? Act.ALERT_OFF : Act.ALERT_ON;
        Folded about = AlertWords.without(words);
        return topics.akin(about.isEmpty() ? words : about).map(named -> Intent.of(act, named.topics()));
    }

    /** The same choice, of alerts; more or less of a topic is said of editions. */
    private Intent alert(Intent choice, Folded said) {
        return switch (choice.act()) {
            case UNFOLLOW ->
                said.words().stream().noneMatch(REFUSING::contains)
                                && reader.wishes().alertTopics().isEmpty()
                                && reader.topics().containsAll(choice.about())
                        ? choice
                        : Intent.of(Act.ALERT_OFF, choice.about());
            case FOLLOW -> Intent.of(Act.ALERT_ON, choice.about());
            case FOLLOW_ONLY -> Intent.of(Act.ALERT_ONLY, choice.about());
            case REVISE -> revised(choice);
            default -> choice;
        };
    }

    private Intent revised(Intent choice) {
        var wanted = new LinkedHashSet<>(reader.wishes().alertTopics());
        for (Intent change : choice.about().stream().map(Payload::read).toList()) {
            switch (change.act()) {
                case FOLLOW -> wanted.addAll(change.about());
                case UNFOLLOW -> wanted.removeAll(change.about());
                default -> {
                    return choice;
                }
            }
        }
        return Intent.of(Act.ALERT_ONLY, List.copyOf(wanted));
    }
}
