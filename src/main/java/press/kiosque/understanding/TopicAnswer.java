package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hears short answers to the question which topics are wanted. */
record TopicAnswer(Turn turn, TopicWords topics) {

    private static final String AT_FIRST =
            "^(?:(?:non|no|nope|nah|nan|oui|ouais?|yes|yeah|yep|yup|ok|okay|voila|parfait|alors|ben|bon|euh|well|merci) )*";
    private static final String AT_LAST =
            "(?: (?:merci|thanks|thank you|svp|please|for now|pour l instant|pour le moment|comme ca|pour moi|for me|bien|beaucoup|folks|then|alors|nicely|really|actually|finalement|i think|je (?:crois|pense)))*$";

    private static final WordPattern ENOUGH = WordPattern.compile(AT_FIRST
            + "(?:non|no|nope|nah|nan|ok|okay|d accord|bien|voila|parfait|super|perfect|great|ca (?:ira|me va|va|marche|roule)"
            + "|(?:c|c est|cest) (?:bon|tout|parfait|ok|suffisant)|rien(?: d autre| de plus)?|nothing(?: else| more)?"
            + "|(?:that s|thats|that is|is that|is this|it s|its|that ll be) (?:all|it|everything|the lot|enough|fine|good|ok|plenty)|(?:nah |no )?that (?:will|ll) do"
            + "|(?:i m |im )?(?:good|done|fine|set)|that ?s me(?: done)?|all (?:good|set|done)|thats? al|(?:dat|thats|that)(?: s)? (?:it|all)(?: innit| mate)?|on (?:commence|y va|demarre|continue)|let s (?:go|start)|go(?: on| ahead)?"
            + "|(?:(?:j ai|i m|i ve|i have) )?(?:fini|finish(?:ed)?|termine)|suite|la suite|suivant|next|continue[rz]?|valide[rz]?|c (?:good|tt)|c(?: ?est)? parti|no more|(?:none|no others?|aucun\\w*)(?: autres?)?(?: of (?:the others|the rest|them|these|those))?|pas d autres?(?: sujets?)?|just (?:that|those|these)|seulement ca|juste ca"
            + "|whenever|any ?time|n importe quand|maybe later|later|plus tard|peut etre plus tard|not now|pas maintenant|une autre fois)"
            + AT_LAST);

    /** Of what is enough, that which wants nothing at all where nothing was chosen. */
    private static final WordPattern REFUSING = WordPattern.compile(
            "^(?:non|no|nope|nah|nan|none|aucun\\w*|rien|nothing|maybe|later|plus tard|peut etre|not|pas|une autre)\\b.*");

    private static final WordPattern ALL = WordPattern.compile(
            "^(?:(?:oui|yes|ok|euh|non|no|nan|je (?:prends|veux)|i (?:want|ll take)|give me|un peu de|a bit of|i like|j aime|i m interested in|interested in) )*"
                    + "(?:tous|toutes|tout|all|everything|les tous|every topic)(?: of (?:them|it|these)| (?:les |the )?(?:sujets|topics|themes|rubriques)| m interesse\\w*| interests me| please| svp| merci)*$");

    private static final WordPattern UNSURE = WordPattern.compile(
            "^(?:(?:euh |hm |ben |bah |i |je |well |oh )*(?:(?:ne )?sais pas\\b.*|jsp|j sais pas|(?:je )?m en (?:fiche|fous|moque)|don t care|aucune idee|dunno|no idea|don t know\\b.*|dont know\\b.*|not sure\\b.*"
                    + "|peu importe|n importe (?:quoi|lequel|lesquels)|whatever\\b.*|anything|up to you|(?:vous |tu |you )?(?:can )?(?:choisi\\w*|choose|pick|decide\\w*|surpren\\w*|surprise)( (?:pour |for )?(?:moi|me))?"
                    + "|comme (?:tu|vous) \\w+|as you (?:like|wish|want)|(?:what|which)(?: \\w+)? (?:do|would|should) (?:you|i) (?:suggest|recommend|choose|pick|take)"
                    + "|(?:suggest|conseill|recommand|recommend|propos)\\w*(?: (?:moi|me))?(?: (?:some|something|quelque chose|un|des))?|que (?:me |m )?(?:conseill|propos|recommand)\\w+.*)(?: (?:merci|please|svp|stp))*(?: |$))+$");

    private static final WordPattern THOSE = WordPattern.compile(AT_FIRST
            + "(?:(?:je (?:veux|prends)|i ll take|keep|garde[rz]?|retene[rz]|retiens) )?(?:(?:you|vous|tu) (?:choose|pick|decide|choisi\\w*)|up to you|(?:comme|as) (?:vous|tu|you) \\w+|(?:ces|les|those|these|the|all|them)(?: (?:deux|trois|two|three))?(?: la)?|ceux(?: la| ci)|tous les trois)"
            + AT_LAST);

    private static final WordPattern ANOTHER = WordPattern.compile(AT_FIRST
            + "(?:encore |plus )?(?:un autre|d autres|another(?: one)?|others|more|encore un|un de plus|one more)"
            + AT_LAST);

    /** Wants what matters, of whatever topic. */
    private static final WordPattern MAIN = WordPattern.compile(
            "^(?:(?:(?:i |je |j)?(?:ne )?(?:just |only )?(?:want|veux)|non|no|oh|bof|juste|seulement|que|only|just|give me|donne[rz]? moi|the|les?|l|des|vos|your) )*"
                    + "(?:(?:(?:plus|most|very) )?(?:important\\w*|essentiel\\w*|big|main|major|key)"
                    + "(?: (?:stuff|things?|news|stories|ones?|headlines|topics|events))?"
                    + "|(?:everything|anything|whatever s|all that s|tout ce qui est) important|what matters|ce qui compte"
                    + "|(?:gros|grande?s) (?:trucs?|titres|sujets|infos|evenements)"
                    + "|(?:trucs?|choses|infos?|nouvelles|actus?|sujets|titres) (?:(?:les )?plus )?(?:importante?s|principale?s|principaux|essentiel\\w*)"
                    + "|(?:rien|pas grand chose) de (?:special|particulier|precis)|nothing (?:special|(?:in )?particular|specific)"
                    + "|(?:pas de|no) (?:\\w+ )?preference)(?: (?:suffisent|suffit|is enough|are enough|only|seulement))*"
                    + AT_LAST);

    private static final Set<String> PLENTY =
            Set.of("enough", "assez", "ca suffit", "end", "that s enough", "c est assez");

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the");

    /** Whoever says more tells something. */
    private static final int MOST_WORDS = 2;

    /** So many topics are suggested. */
    private static final int SUGGESTED = 3;

    Optional<Intent> in(Folded words) {
        String text = words.text();
        Optional<TopicWords.Named> named =
                topics.in(words).filter(only -> only.around().isEmpty());
        if (!turn.active() && named.isPresent()) {
            return named.map(topic -> Intent.of(Act.FOLLOW, topic.topics()));
        }
        if (turn.before().isAt(Saying.TOPICS_SUGGESTED) && (YesWords.areIn(words) || THOSE.isAllOf(text))) {
            return Optional.of(Intent.of(Act.FOLLOW, suggested()));
        }
        if (turn.before().isAt(Saying.TOPICS_SUGGESTED) && UNSURE.isAllOf(text)) {
            return Optional.of(Intent.of(Act.TOPICS));
        }
        if (ALL.isAllOf(text)) {
            return Optional.of(Intent.of(Act.FOLLOW, topics.all()));
        }
        if (UNSURE.isAllOf(text) || MAIN.isAllOf(text)) {
            return Optional.of(Intent.of(Act.TOPICS, suggested()));
        }
        if (ANOTHER.isAllOf(text)) {
            return Optional.of(Intent.of(Act.TOPICS));
        }
        if (ENOUGH.isAllOf(text)) {
            return Optional.of(Intent.of(enough(text)));
        }
        return YesWords.areIn(words) ? Optional.of(Intent.of(Act.TOPICS)) : Optional.empty();
    }

    /** What no topic of ours is called, and nothing else that we know, is looked for and may be followed as a word. */
    Optional<Intent> untopical(Sentence said) {
        List<String> words = said.folded().without(ARTICLES).words();
        boolean subject = (TopicMeant.isAsked(turn.before()) || turn.before().isAt(Saying.FOUND_NOTHING))
                && !words.isEmpty()
                && words.size() <= MOST_WORDS
                && !NameWords.talks(said)
                && words.stream()
                        .allMatch(word -> word.length() > 2
                                && TellingWords.has(topics.spelling().mend(word)));
        return subject ? NameWords.name(said).map(name -> Intent.of(Act.SEARCH, name)) : Optional.empty();
    }

    /** Enough topics, though elsewhere these words end everything. */
    static Optional<Intent> enough(Folded words, Turn turn) {
        boolean enough = (turn.before().isAt(Saying.TOPICS) || turn.before().isAt(Saying.WELCOME))
                && turn.before().question().isPresent()
                && !turn.reader().topics().isEmpty()
                && PLENTY.contains(words.text());
        return enough ? Optional.of(Intent.of(Act.TOPICS_DONE)) : Optional.empty();
    }

    private List<String> suggested() {
        return topics.all().stream().limit(SUGGESTED).toList();
    }

    /** Whoever has chosen nothing at the first question wants nothing, or did not read it. */
    private Act enough(String text) {
        boolean first =
                turn.before().isAt("welcome") || !KeptHours.of(turn).text().isEmpty();
        boolean none = first
                && !turn.active()
                && turn.reader().topics().isEmpty()
                && turn.reader().wishes().keywords().isEmpty();
        if (!none) {
            return Act.TOPICS_DONE;
        }
        return REFUSING.isAllOf(text) ? Act.DECLINE : Act.TOPICS;
    }
}
