package press.kiosque.understanding;

/** Hears that what we asked or offered is to be left as it is, and whether this is taken back. */
final class RefusalWords {

    private static final String FIRST =
            "^(?:(?:non|no|nope|nah|nan|ok|bon|ben|bah|euh|oh|ah|well|alors|mais|but|just|please|sorry|pardon|en fait|finalement|actually) )*";

    private static final WordPattern REFUSED = WordPattern.compile(
            FIRST
                    + "(?:(?:laissez?|leave)(?: (?:it|that|things|tomber|ca|cela))?|(?:laissez?|leave|gard(?:e|ez|er|ons)|keep|rest(?:e|ez|ons))"
                    + "(?: (?:it|that|them|things|everything|ca|cela|tout|les choses))? (?:comme (?:ca|cela|c est|c etait|avant)|as (?:it|they|things) (?:is|are)|as is|like (?:this|that)|the same)"
                    + "|forget (?:about )?(?:it|that)|skip(?: (?:it|this|that))?|(?:it s )?not needed|no need|(?:pas|plus) (?:besoin|la peine)"
                    + "|(?:ne )?(?:change[rz]?|touche[rz]?) (?:a )?rien|don ?t (?:change|touch) (?:anything|it)|tant pis"
                    + "|change nothing|never ?mind|oublie[rz]?(?: ca)?|on laisse|je passe|pass|(?:i (?:ve )?)?changed my mind|j(?:e| ai) change d avis"
                    + "|(?<=en fait |finalement |actually )(?:non|no))"
                    + "(?: (?:stp|svp|merci|please|thanks|thank you|finalement|en fait|alors|then|for now|pour l instant|alone))*$");

    /** Of the question itself. */
    private static final WordPattern NOT_WANTED = WordPattern.compile(
            FIRST
                    + "(?:(?:je |j )?(?:ne |n )?(?:en )?(?:veux|souhaite) (?:pas|plus)|i (?:don ?t|do not|d rather not|d prefer not to) ?(?:want|need)?)"
                    + "(?: (?:sign|up|subscrib\\w*|register|join|anything|for|m abonner|m inscrire|rien|de|d|one|any|a|it|une?|to|that|this|ca|pause|break|limite?|maximum|silence|quiet|hours))*$");

    /** Of a question to which this is not an answer by itself, as it is to that for topics. */
    private static final WordPattern FINE = WordPattern.compile(
            "^(?:(?:bof|oh|hm+|ok|merci|thanks) )*(?:non|no|nope|nah|nan|finally no)"
                    + "(?: (?:c est (?:bon|bien|ok)|(?:that|it) ?s (?:ok|okay|fine|all right|good)|i m (?:good|fine|ok)|ca (?:ira|va)|all good"
                    + "|merci|thanks?|you|really|vraiment|i d rather not|i don t think so|je (?:ne )?(?:crois|pense) pas))*$");

    private static final WordPattern TAKEN_BACK = WordPattern.compile(
            "^(?:(?:ah|oh|euh|hm+|ok|bon|no|non|wait|attend\\w*) )*(?:en fait|finalement|actually|on second thoughts?|apres tout|after all|mais|but) "
                    + "(?:si|do it|go ahead|efface\\w*|supprime\\w*|erase|delete|" + YesWords.YES
                    + ")\\b(?: (?:efface\\w*|supprime\\w*|erase|delete|do|go ahead|allez y|vas y|it|tout|everything|please|svp|je veux bien))*$");

    /** Everything is wanted as it is. */
    private static final WordPattern GO_ON = WordPattern.compile(FIRST
            + "(?:(?:je )?(?:veux|souhaite|voudrais)(?: (?:toujours|quand meme|bien))* (?:continuer(?: a)?(?: (?:les |la |l )?(?:recevoir|avoir|lire))?|(?:tout |les |la |l )?(?:garder|recevoir)(?: quand meme)?)"
            + "|i (?:do )?(?:still|also) (?:want|need|d like)(?: to (?:get|receive|have|read))?(?: (?:it|them|everything|the news|my edition))?"
            + "|i (?:want|d like) to (?:keep|continue|go on)(?: (?:getting|receiving|reading|having))?(?: (?:it|them|everything))?"
            + "|(?:keep|continue) (?:sending|writing)(?: (?:it|them|everything|to me|me))*)"
            + "(?: (?:please|svp|stp|merci|thanks|quand meme|anyway|though))*$");

    private RefusalWords() {}

    /** Whether we are to leave it. */
    static boolean areIn(Folded words, Dialogue before) {
        boolean asked = before.question().isPresent();
        return REFUSED.isIn(words.text())
                || (asked && NOT_WANTED.isIn(words.text()))
                || (asked && !TopicMeant.isAsked(before) && FINE.isIn(words.text()));
    }

    /** Whether all is to go on as it is. */
    static boolean areToGoOn(Folded words) {
        return GO_ON.isIn(words.text());
    }

    /** Whether what was refused is wanted after all. */
    static boolean areTakenBack(Folded words) {
        return TAKEN_BACK.isIn(words.text());
    }
}
