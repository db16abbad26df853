package press.kiosque.understanding;

import java.util.Optional;
import java.util.Set;

/** Hears that a reader wants all that is held about them, or wants it erased. */
final class DataWords {

    private static final int SHORT = 9;

    private static final String ERASING =
            "(?:effac\\w*|supprim\\w*|delet\\w*|erase|remove|wipe|detrui\\w*|clear|oublie[rz]?|forget)";

    private static final String HELD =
            "(?:donnees|data|comptes?|accounts?|historique|history|profile?|conversations?|(?:mon|my) (?:numero|number|nom|name|adresse|address)"
                    + "|(?:mes|my) (?:infos?|informations?)|(?:infos?|informations?|everything|tout|all)(?: \\w+){0,4} (?:sur|about|of|on|de) (?:moi|me))";

    /** Everything; with something else to keep or to erase it is not. */
    private static final WordPattern ERASE = WordPattern.compile("\\b" + ERASING + "\\b.*\\b" + HELD + "\\b"
            + "|^(?:(?:please|svp|stp|je|veux|voudrais|i|want|to|can|could|you|pouvez|peux|tu|vous|just) )*"
            + "(?:" + ERASING
            + " (?:moi |me )?(?:tout|everything|all|it all|me|moi)|(?:tout|all) (?:effacer|supprimer|oublier|erased|deleted))"
            + "(?: (?:please|svp|stp|now|maintenant|d un coup|ce que (?:tu|vous) \\w+|(?:that )?you (?:know|have|hold|keep)"
            + "|tout de suite|immediatement|at once|right away|tout))*$"
            + "|\\bdroit a l (?:oubli|effacement)\\b|\\bright to be forgotten\\b");

    private static final WordPattern EXCEPT =
            WordPattern.compile("\\b(?:except|sauf|hormis|but|apart|a part|only|seulement)\\b");
    private static final WordPattern DATA = WordPattern.compile(
            "^(?:(?:voir|donne\\w*|envoie\\w*|envoyer|exporte\\w*|telecharge\\w*|download|export|send|give|get|show|see|consulter|recuperer|copie|"
                    + "copy|access|acces|moi|me|a|de|of|all|toutes|tous|une?|the|what|quelles?|sont) )*(?:mes|my) (?:donnees|data|informations?|infos|information|dossier|file)"
                    + "(?: personnelles| personnel| personal)?$|^(?:donnees|data|export|rgpd|gdpr)$");
    private static final WordPattern KNOW = WordPattern.compile(
            "^(qu est ce que |que |what )(tu |vous |do you |does it )?(sais|savez|sait|know|hold|keep|have|as|avez|gardes?|gardez)( tu| vous)? (de|sur|about|on|of) (moi|me)$"
                    + "|^(que|what) (savez|sais|do) (vous|tu|you) (know )?(de|sur|about|on) (moi|me)$");
    /** The answer yes has one of these, and nothing but {@link #SURELY} besides. */
    private static final WordPattern YES =
            WordPattern.compile("\\b(?:vas y|allez y|go (?:ahead|on|for it)|do it|faites le|fais le"
                    + "|confirme[rz]?|confirm|efface[rz]?|supprime[rz]?|erase|delete|" + YesWords.YES + ")\\b");

    private static final Set<String> SURELY = Vocabulary.words("""
            le la it all tout everything them please svp stp s il te vous plait then alors just let i j je en suis sur
            certain m am bien of course absolument absolutely definitely vraiment really quand meme anyway finalement actually fait mes my donnees data me moi""");

    private static final WordPattern NO =
            WordPattern.compile("^(?:(?:oh|euh|ah|hm|mais|but|bon|ok|oui|yes|en fait|finalement|actually) )*"
                    + "(?:non|no|nope|nan|wait|attend\\w*|hold on|not (?:yet|now)|pas (?:encore|maintenant|tout de suite)|surtout pas|never ?mind"
                    + "|laissez? tomber|annule[rz]?|cancel|undo|gard(?:e|er|ez)|keep|tout garder|ne pas|(?:n|ne|don ?t|do not) "
                    + ERASING + "|(?:n|ne) (?:faites|fais)|don ?t)\\b.*"
                    + "|.*\\b(?:blague|plaisant\\w*|rigol\\w*|deconn\\w*|jok(?:e|ing)|kidding)\\b.*");

    private static final WordPattern WHAT = WordPattern.compile(
            "\\b(?:quoi|what|qu est ce|que se passe|lesquel\\w*|quelles|which|exactement|exactly|comment|how|why|pourquoi|definiti\\w*|irreversible|are you|perd\\w*|lose|lost|think|reflech\\w*|hesit\\w*|recuper\\w*|get it back|hmm+)\\b");

    private DataWords() {}

    static Optional<Intent> in(Folded words) {
        boolean brief = words.words().size() <= SHORT;
        if (brief && ERASE.isIn(words.text()) && !EXCEPT.isIn(words.text()) && !StopWords.areDenied(words)) {
            return Optional.of(Intent.of(Act.ERASE));
        }
        return DATA.isAllOf(words.text()) || KNOW.isAllOf(words.text())
                ? Optional.of(Intent.of(Act.DATA))
                : Optional.empty();
    }

    /** The answer to whether all is to be erased; what is asked about it is answered with the question itself. */
    static Optional<Intent> confirmation(Sentence said) {
        Folded words = said.folded();
        if (words.words().size() > SHORT || StopWords.areIn(words)) {
            return Optional.empty();
        }
        boolean asks = said.raw().contains("?") && ChatWords.in(words).isEmpty();
        if (asks || WHAT.isIn(words.text())) {
            return Optional.of(Intent.of(Act.ERASE));
        }
        if (NO.isAllOf(words.text())) {
            return Optional.of(Intent.of(Act.ERASE_NOT));
        }
        boolean yes = YES.isIn(words.text())
                && Folded.of(YES.matcher(words.text()).replaceAll(" "))
                        .without(SURELY)
                        .isEmpty();
        return yes ? Optional.of(Intent.of(Act.ERASE_NOW)) : Optional.empty();
    }
}
