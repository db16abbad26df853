package press.kiosque.understanding;

/** Hears that a reader agrees to what we asked or proposed. */
final class YesWords {

    /** What says yes to any question of ours, as a part of a pattern. */
    static final String YES =
            "oui|ouais?|yes+|yeah|yea|yep|yup|ok|okay|d accord|volontiers|sure|go|avec plaisir|please do"
                    + "|tres bien|(?:tres )?(?:bonne|good|great|super) (?:idee|idea)|exact|exactement|exactly|correct|absolument|absolutely|tout a fait"
                    + "|c est (?:bien )?(?:ca|cela|exact|correct)|(?:that ?s|that is) (?:right|correct)";

    /** What says that something is good as it is: enough of a yes where nothing can be lost. */
    private static final String PLEASED =
            "parfait|perfect|nickel|impec\\w*|super|great|good|fine|excellent|entendu|bien sur"
                    + "|of course|definitely|certainement|carrement|(?:ca|sa) (?:marche|roule|va|me (?:va|convient))"
                    + "|c (?:est )?(?:bien|bon|parfait|nickel|super|ok)|(?:that ?s|that is|it ?s) (?:fine|good|ok|okay|perfect|great)"
                    + "|banco|c(?: ?est)? parti|(?:j |je )?accepte|i accept|(?:je suis |i m )?(?:partante?|in)|va pour (?:ca|cela)|(?:je |i )?confirme?|i agree|allons y|all ?right|why not|pourquoi pas"
                    + "|(?:(?:that|it) )?sounds (?:about )?(?:good|great|fine|right|lovely|perfect|ok|okay)|(?:(?:that|it) )?(?:would|ll|will|d) (?:be|do)(?: (?:just|very|really|absolutely))*(?: (?:lovely|great|perfect|fine|ideal|good|nice|wonderful|super|nicely|excellent|right))?"
                    + "|(?:that|it) (?:suits|works for|is fine (?:with|by)|is good for) me(?: fine)?|ce serait (?:parfait|super|bien|ideal|formidable|tres bien)|(?:c est|ca serait) (?:parfait|tres bien|ideal)|yes (?:i would|it is|it would)|that works|works|on y va|vas y|allez y|let s go|do it|go (?:ahead|on|for it)";

    private static final String BESIDE =
            "(?:c est|that ?s|it ?s) (?:it|ca|all|tout)|it is|i do|please|svp|stp|merci|thanks|thank you|beaucoup"
                    + "|bien|very|tres|alors|then|bon|ben|ah|oh|euh|well|comme ca|(?:pour|for|to|with) (?:moi|me)|a lot|much";

    private static final WordPattern AGREED = WordPattern.compile(
            "(?=.*\\b(?:" + YES + "|" + PLEASED + ")\\b)(?:(?:" + YES + "|" + PLEASED + "|" + BESIDE + ")(?: |$))+");

    /** Nobody says more to say yes. */
    private static final int SHORT = 9;

    private YesWords() {}

    /** Whether the words say yes and no more. */
    static boolean areIn(Folded words) {
        return words.words().size() <= SHORT && AGREED.isAllOf(words.text());
    }
}
