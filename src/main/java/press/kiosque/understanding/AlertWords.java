package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import press.kiosque.subscriber.Subscriber;

/** Hears what is said about breaking alerts: which to have, which not. */
public record AlertWords(TopicWords topics, Subscriber reader) {

    /** Stands for none for a while, where a topic may stand. */
    public static final String WHILE = "WHILE";

    /** Asks again of what, where no more than yes was said. */
    public static final String WHICH = "WHICH";

    private static final int SHORT = 14;

    private static final String OF_ALERTS =
            "alertes?|alert(?:er|ing|ee?s?|s)?|breaking( news)?|urgences?|derniere minute|flash"
                    + "|previens|prevenez|prevenue?s?|prevenir|avertis|avertie?s?|avertissez|warn|notify";

    private static final WordPattern ALERT = WordPattern.compile("\\b(" + OF_ALERTS + "|notifications?)\\b");

    /** Says nothing about messages in general, as notifications may. */
    private static final WordPattern FOR_SURE = WordPattern.compile("\\b(" + OF_ALERTS + ")\\b");

    /** Asks for alerts where a topic is named. */
    private static final WordPattern TELL = WordPattern.compile(
            "\\b(?:tell me|let me know|ping me|dis moi|dites moi)(?: (?:straight|right) away| immediately| at once| tout de suite)? (?:when|if|as soon as|quand|si|des qu?e?)\\b");

    private static final WordPattern NIGHT = WordPattern.compile("\\b(nuit|night|soir|evening|matin|morning)\\b");

    private static final WordPattern TOO_MANY =
            WordPattern.compile("\\b(trop d|moins d|too many|fewer|less)( breaking)? alert");

    /** Said of an alert that came, or did not. */
    private static final WordPattern MISSED = WordPattern.compile(
            "\\b(?:recue?s?|recoi\\w*|received?|got|didn|didnt|jamais|never|came|arrivee?s?|marche\\w*|works?|working)\\b");

    /** Words around what an alert is about. */
    private static final Set<String> AROUND = Vocabulary.words("""
            moi me m quand si en cas d urgence urgent urgente important importante grave il se passe quelque chose tombe etre be
            when there is if something happens big important urgent at once immediately right away about s est arrive breaks
            active activer activez allume allumer turn switch enable tell let know dis dites des que qu as soon from any can could
            qqch anything un une with it avec ca tout tous toutes all every everything need want besoin ai truc major gros grosse trucs choses importants importantes genre suite urgents graves envoyer envoie envoyez recevoir mets mettre koi jsp avoir have get
            reprend reprends reprenez reprendre resume restart reactive reactiver reactivez remets remettez again back on rallume
            actually finalement yes oui non nope fait ah oh bon mais ping happen pr daytime journee jour day in la tres very si only seulement c 4 garde garder gardez keep passe""");

    private static final Set<String> BUT =
            Set.of("except", "sauf", "hormis", "but", "mais", "only", "just", "seulement", "uniquement", "que");

    /** Said of what is to be left of them. */
    private static final WordPattern ONLY = WordPattern.compile(
            "\\b(?:except|sauf|hormis|apart from)\\b|\\b(?:only|just|seulement|uniquement|gard\\w+ que|que)\\b");

    /** Said of what is left out, where the others are wanted. */
    private static final WordPattern EXCEPTING = WordPattern.compile("\\b(?:except|sauf|hormis|apart from)\\b");

    private static final Set<String> OFF = Vocabulary.words("""
            plus pas sans aucune aucun stop arrete arreter arretez off no not without desactive desactiver desactivez
            remove enleve enlever enlevez retire retirer retirez coupe couper coupez disable end supprime supprimer supprimez
            fini vire virer virez delete cancel mute kill clear annule annuler annulez efface effacer effacez marre assez drop ni don dont""");

    /** What is refused is the edition. */
    private static final WordPattern ALONE = WordPattern.compile(
            "^(?=.*\\b(?:editions?|digests?|resumes?|newsletter|recaps?|envois?)\\b).*"
                    + "(?:\\b(?:just|juste|only|seulement|uniquement|que|mais|but)(?: (?:les|des|the|my|mes|de))* alert\\w*|\\balert\\w* (?:only|seulement|uniquement|oui|yes)\\b).*$");

    private static final WordPattern REFUSED = WordPattern.compile(
            "(?<wish>\\w+.*?)(?: (?:but|mais|and|et))* (?:no|not|without|sans|pas d|aucune?)"
                    + "(?: (?:the|les|any))?(?: breaking)?(?: (?:alerts?|alertes?|news|ones?|notif\\w*))+(?: (?:please|svp|stp|merci|thanks))*");

    private static final WordPattern PAUSED =
            WordPattern.compile("^(?:pause|suspend\\w*|mets? en pause)( the| my| les| mes)? alert\\w*$");

    /** So many words may be what an alert is wished about. */
    private static final int NAME = 3;

    /** What was said of alerts, if that is what it is about; a part of the day in which they are not wanted is to be quiet. */
    Optional<Intent> in(Folded words) {
        Intent quiet = Intent.of(Act.QUIET);
        if (AlertTimes.inQuietHoursToo(words)) {
            return Optional.of(quiet);
        }
        Folded atAnyTime = areIn(words) ? AlertTimes.without(words) : words;
        Optional<Intent> all = always(atAnyTime);
        return atAnyTime.equals(words)
                ? all
                : all.map(wanted -> wanted.about().isEmpty() ? quiet : Intent.several(List.of(wanted, quiet)));
    }

    private Optional<Intent> always(Folded words) {
        boolean tells = TELL.isIn(words.text());
        if ((!tells && !areIn(words)) || words.words().size() > SHORT) {
            return Optional.empty();
        }
        if (TOO_MANY.isIn(words.text()) || MISSED.isIn(words.text())) {
            return Optional.of(Intent.of(Act.ALERTS));
        }
        Folded about = without(words).without(OFF).without(AROUND).without(BUT);
        List<String> named = topics.akin(about)
                .or(() -> topics.akin(topics.spelling().mend(about)))
                .map(TopicWords.Named::topics)
                .orElse(List.of());
        if (isOff(words) && !DayWords.all(words).isEmpty()) {
            return Optional.of(Intent.of(Act.ALERTS));
        }
        boolean allBut = EXCEPTING.isIn(words.text()) && words.words().stream().noneMatch(OFF::contains);
        if (!named.isEmpty() && allBut) {
            return Optional.of(Intent.of(
                    Act.ALERT_ONLY,
                    topics.all().stream()
                            .filter(topic -> !named.contains(topic))
                            .toList()));
        }
        if (!named.isEmpty() && !isOff(words) && ONLY.isIn(words.text())) {
            return Optional.of(Intent.of(Act.ALERT_ONLY, named));
        }
        if (!named.isEmpty()) {
            return Optional.of(Intent.of(isOff(words) ? Act.ALERT_OFF : Act.ALERT_ON, named));
        }
        return areIn(words) ? Optional.of(aboutNoTopic(words, about.without(NameWords.OURS))) : Optional.empty();
    }

    /** About all alerts, or about a word that is no topic. */
    private static Intent aboutNoTopic(Folded words, Folded rest) {
        if (isOff(words)) {
            boolean quiet =
                    NIGHT.isIn(words.text()) || !HourWords.all(words, false).isEmpty();
            return Intent.of(quiet ? Act.QUIET : rest.isEmpty() ? Act.ALERTS_OFF : Act.ALERTS);
        }
        boolean wished = !rest.isEmpty()
                && rest.words().size() <= NAME
                && StopWords.isOrder(words)
                && !StopWords.except(words)
                && rest.text().chars().noneMatch(Character::isDigit);
        return wished ? Intent.of(Act.ALERTS, rest.text()) : Intent.of(Act.ALERTS);
    }

    /** The sentence without a refusal of alerts that stands at its end behind something else, where there are none. */
    Sentence withoutRefusal(Sentence sentence) {
        Matcher refusal = REFUSED.matcher(sentence.folded().text());
        boolean besides = refusal.matches()
                && !new Folded(refusal.group("wish"))
                        .without(Vocabulary.POLITENESS)
                        .without(Vocabulary.LEAVING)
                        .without(OFF)
                        .without(AROUND)
                        .isEmpty();
        return reader.wishes().alertTopics().isEmpty() && besides
                ? sentence.part(0, refusal.group("wish").split(" ").length)
                : sentence;
    }

    /** Whether alerts are spoken of. */
    static boolean areIn(Folded words) {
        return ALERT.isIn(words.text());
    }

    /** The words without those for alerts. */
    static Folded without(Folded words) {
        return Folded.of(ALERT.matcher(words.text()).replaceAll(" "));
    }

    /** What is said of no alerts for a while: there is no such thing, so nothing changes but what the reader then taps. */
    Optional<Intent> offForAWhile(Folded words) {
        boolean said = areDeclined(words)
                && FOR_SURE.isIn(words.text())
                && AlertTimes.areAWhile(words)
                && !StopWords.areIn(words);
        return said && words.words().size() <= SHORT ? Optional.of(Intent.of(Act.ALERTS, WHILE)) : Optional.empty();
    }

    /** Whether some alerts, and not all messages, are to come no more. */
    boolean endsSome(Folded words) {
        boolean some = !reader.wishes().alertTopics().isEmpty() || FOR_SURE.isIn(words.text());
        return some && areDeclined(words) && words.words().size() <= SHORT;
    }

    /** Whether alerts are declined in these words. */
    static boolean areDeclined(Folded words) {
        return areIn(words) && isOff(words);
    }

    static boolean isOff(Folded words) {
        boolean said = words.words().stream().anyMatch(OFF::contains) || PAUSED.isAllOf(words.text());
        return said && StopWords.isOrder(words) && !StopWords.except(words) && !ALONE.isAllOf(words.text());
    }
}
