package press.kiosque.understanding;

import java.util.Optional;
import java.util.Set;
import press.kiosque.subscriber.Subscriber.Purpose;

/** Hears that a reader wants their choices back as they were before the last change. */
final class UndoWords {

    private static final WordPattern UNDO = WordPattern.compile(
            "^(?:(?:no|non|oh|oups|oops|wait|attends|attendez|actually|en fait|finalement|euh|please|sorry|pardon|i made a mistake|je me suis trompee?|(?:that|it) (?:was|is) wrong|that s wrong) )*"
                    + "(?:(?:undo|revert)(?: (?:that|it|this))?|(?:undo |revert |cancel |annule[rz]? )(?:that|it|this|ca|cela"
                    + "|(?:the |my |le |la |mon |ma )?(?:last|derniere?) (?:one|thing|changes?|changement|modif\\w*|demande|reglage|choix))"
                    + "|(?:re)?met(?:s|tez|tre)?(?: tout| ca| les choses)? comme (?:avant|c etait|ca etait)|(?<=trompe |trompee )remet(?:s|tez)?(?: tout| ca)?"
                    + "|remet(?:s|tez|tre) (?:tout|les choses)(?: en place)?"
                    + "|put (?:it|that|this|things|everything) back(?: (?:how|as|the way|like) .*)?|(?:retour|reviens|revenez|revenir) en arriere)"
                    + "(?: (?:please|pls|stp|svp|merci|thanks|s il (?:te|vous) plait))*$");

    /** These may mean the last change, our question or all that we send. */
    private static final Set<String> CANCEL = Set.of("annule", "annuler", "annulez", "cancel");

    /** The last change is meant, and nothing else. */
    private static final WordPattern PUT_BACK = WordPattern.compile(
            "^(?:(?:non|no|oups|oops|en fait|finalement|actually|attends|attendez|wait|ah|oh|mais|but|please) )*(?:remet(?:s|tez)(?: (?:la|le|les|ca))?|put (?:it|that|this|them) back)(?: (?:svp|stp|merci|please|in|on))*$");

    private static final WordPattern SLIPPED = WordPattern.compile(
            "^(?:(?:ah|oh|non|no|mince|merde|shit|damn|wait|attends) )*(?:oups|oops)(?: (?:non|no|sorry|pardon|pas (?:ca|celui la|celle la|celui ci|celle ci)|not (?:that|this)(?: one)?|wrong one|mauvais bouton))+$");

    /** Said of one story. */
    private static final WordPattern BACK = WordPattern.compile(
            "^(?:(?:non|no|oups|oops|en fait|finalement|actually) )*(?:(?:re)?met(?:s|tez) (?:la|le|les)|put it back|unmute(?: it)?|(?:en fait |finalement )?si)(?: (?:svp|stp|please))*$");

    private static final Set<String> BEFORE = Set.of("non", "no", "ah", "euh", "wait", "attends", "attendez");

    /** What asks something that may be declined. */
    private static final Set<String> QUESTIONS = Set.of(
            Saying.WELCOME,
            Saying.DAYS,
            Saying.LANGUAGE,
            Saying.STOPPING,
            Saying.TOPICS,
            Saying.KEYWORDS,
            Saying.ALERTS,
            Saying.SEARCH,
            Saying.HOURS,
            Saying.MORE_HOURS,
            Saying.MOST,
            Saying.QUIET,
            Saying.PAUSE,
            Saying.PAUSE_PROPOSED,
            Saying.ZONE);

    private UndoWords() {}

    /** It was the last change that was not meant; nothing can be said of it where there was none. */
    private static final WordPattern NOT_MEANT = WordPattern.compile(
            "^(?:(?:no|non|oh|oups|oops|wait|attends|attendez|sorry|pardon|but|mais|hey|eh|please|um) )*"
                    + "(?:(?:i )?(?:didn ?t|did not|never) (?:mean|want|ask for|say) (?:that|it|this|to do that)"
                    + "|(?:that ?s|this is|it ?s|that is) (?:not|n t) (?:what|the one) i (?:meant|wanted|asked|said|asked for)(?: for)?|(?:that|it|this) was (?:a mistake|an accident|not what i \\w+)"
                    + "|(?:by|my) (?:mistake|accident)"
                    + "|(?:ce n est|c est|c etait) pas (?:du tout )?ce que (?:je (?:voulais|veux|demandais|disais)|j ai (?:dit|demande|voulu))(?: dire)?|(?:je n|j) ai pas (?:dit|demande|voulu) (?:ca|cela)|c etait (?:une erreur|par erreur))$");

    /** To undo, to leave our question at that, or to stop where there is neither a change nor a question. */
    static Optional<Intent> in(Folded words, Turn turn) {
        Optional<Intent> unmuted = unmuted(words, turn.before());
        if (unmuted.isPresent()) {
            return unmuted;
        }
        if (PUT_BACK.isAllOf(words.text()) && !turn.before().isAt(Saying.ALERTS)) {
            return Optional.of(Intent.of(keepsAgreement(turn) ? Act.UNDO : Act.SETTINGS));
        }
        if (UNDO.isIn(words.text())) {
            return Optional.of(Intent.of(Act.UNDO));
        }
        boolean last = turn.former().filter(Former::last).isPresent();
        if (NOT_MEANT.isIn(words.text())) {
            return Optional.of(Intent.of(last ? Act.UNDO : turn.stopped() ? Act.START : Act.COMPLAINT));
        }
        return CANCEL.contains(
                        words.without(Vocabulary.POLITENESS).without(BEFORE).text())
                ? Optional.of(Intent.of(cancelled(turn)))
                : Optional.empty();
    }

    /** That the tap or the words before were a slip. */
    static Optional<Intent> slipped(Folded words, Turn turn) {
        boolean last = turn.former().filter(Former::last).isPresent();
        return last && SLIPPED.isAllOf(words.text()) && keepsAgreement(turn)
                ? Optional.of(Intent.of(Act.UNDO))
                : Optional.empty();
    }

    /** A story that we have just said we tell no more of may come again. */
    private static Optional<Intent> unmuted(Folded words, Dialogue before) {
        boolean back = UNDO.isIn(words.text())
                || BACK.isAllOf(words.text())
                || CANCEL.contains(
                        words.without(Vocabulary.POLITENESS).without(BEFORE).text());
        return before.offered(Act.UNMUTE).filter(offer -> back).findFirst();
    }

    /** Whether undoing the last change neither stops nor starts anything. */
    private static boolean keepsAgreement(Turn turn) {
        return turn.former()
                .map(former -> former.chosen().has(Purpose.DIGEST) == turn.active())
                .orElse(true);
    }

    private static Act cancelled(Turn turn) {
        Optional<Former> former = turn.former();
        if (former.filter(Former::last).isPresent()) {
            return Act.UNDO;
        }
        if (QUESTIONS.contains(turn.before().template())) {
            return Act.DECLINE;
        }
        return former.isPresent() ? Act.UNDO : Act.STOP;
    }
}
