package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Hears that a reader points to what we spoke of instead of naming it: {@code follow it}, {@code arrête de la suivre}. */
record PointingWords(Turn turn) {

    private static final String THING =
            "(?:sujets?|histoires?|articles?|infos?|actus?|nouvelles?|recherches?|mots?(?: cles?)?|themes?|affaires?|dossiers?|trucs?|choses?"
                    + "|stor(?:y|ies)|topics?|words?|keywords?|search(?:es)?|news|subjects?|things?|ones?|results?)";
    private static final String ORDINAL =
            "(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|derniere?|first|second|third|fourth|fifth|last|[1-5](?:e|er|ere|eme|st|nd|rd|th))s?";
    private static final String PLACED = "(?:" + ORDINAL + "(?: (?:two|three|deux|trois))?(?: " + THING + ")?)";
    private static final String IT =
            "(?:it|this|that|them|those|these|him|her|all|both|ca|cela|ceci|celui|celles?|ceux|lui|le|la|les|l|aussi|too|also|again|encore"
                    + "|(?:les|ces|the|these|those|them) (?:deux|trois|two|three)"
                    + "|(?:ce|cet|cette|ces|this|that|these|those|same|memes?) " + THING + ")";
    private static final String POINTED =
            "(?:(?:a|au|aux|de|d|du|des|la|le|les|the|to|on|for|about|of|sur|tous?|toutes|all|both) )*(?:" + IT + "|"
                    + PLACED
                    + ")(?: (?:ci|la|one|ones|all|both|tous|toutes|too|also|again|aussi|encore|as well|de nouveau|now|instead|for me|pour moi|please|svp|stp))*";

    private static final WordPattern ALL = WordPattern.compile("^" + POINTED + "$");
    private static final WordPattern AT_A_PLACE = WordPattern.compile("\\b" + PLACED + "\\b");
    private static final WordPattern TO_FOLLOW =
            WordPattern.compile("^(?:le|la|les|l)(?: y)? (?:suivre|ajouter|rajouter|guetter|surveiller)(?: aussi)?$");

    /** The same, once we have offered to look out for a word. */
    private static final WordPattern DAILY = WordPattern.compile(
            "^(?:get|send|give|bring|show|envo\\w+|donne[rz]?|apporte[rz]?|je veux|i want)(?: (?:me|moi))? (?:that|this|it|these|ca|cela|la|le)"
                    + " (?:every ?day|daily|each day|every morning|tous les (?:jours|matins)|chaque (?:jour|matin))$");

    private static final String WATCH = "(?:suivre|guetter|surveiller)";

    /** Says for sure that a word is to be followed no more. */
    private static final WordPattern UNFOLLOW =
            WordPattern.compile("^(?:(?:arrete[rz]?|cesse[rz]?|stop|plus|ne plus)(?: de)? (?:le|la|les|l) "
                    + WATCH + "|(?:stop|quit) (?:following|tracking|watching|looking out for) " + POINTED
                    + "|(?:don t|dont|do not) (?:follow|track|watch|look out for) " + POINTED
                    + "|(?:(?:je )?(?:ne )?(?:veux|voulais) )?(?:pas|plus) (?:(?:le|la|les|l) " + WATCH + "|" + WATCH
                    + " " + POINTED
                    + ")|(?:i )?(?:don t|dont|do not|didn t|never) want(?:ed)? to (?:follow|track|watch) " + POINTED
                    + "|(?:ne )?(?:le|la|les|l) (?:suis|suivez|guette[rz]?) (?:plus|pas)|unfollow " + POINTED
                    + ")(?: (?:any ?more|svp|stp|please))*$");

    /** Says it only right after we have spoken of a word. */
    private static final WordPattern DROP =
            WordPattern.compile("^(?:(?:arrete[rz]?|cesse[rz]?|stop)(?: d en parler| talking about " + POINTED
                    + ")|(?:clear|erase|drop|remove|delete|forget|take (?:off|out)|get rid of|enleve[rz]?|retire[rz]?|supprime[rz]?|oublie[rz]?|efface[rz]?|vire[rz]?) "
                    + "(?:" + POINTED + "|tout|everything)|take (?:it|them) (?:off|out))(?: (?:svp|stp|please))*$");

    private static final WordPattern CORRECTING =
            WordPattern.compile("(?iu)(?:(?:no|non|nope|nan|oops|oups|pardon|sorry|d\u00e9sol\u00e9e?)\\s*[,.!:]\\s*)*+"
                    + "(?:(?<=[,.!:]\\s{0,3})|(?:i meant?|je voulais dire|plut\u00f4t)\\s+)([^,.!?]+?)[.!]*");
    private static final WordPattern QUOTED =
            WordPattern.compile("[«\"“][\\s\\u00a0\\u202f]*(.+?)[\\s\\u00a0\\u202f]*[»\"”]");
    private static final WordPattern EVERY = WordPattern.compile("\\b(?:all|both|tout|tous|toutes|everything)\\b");

    private static final WordPattern SEVERAL = WordPattern.compile("\\b(?:les|them|these|those|ces)\\b");

    /** Whether these words name nothing. */
    static boolean are(Folded words) {
        return ALL.isAllOf(words.text());
    }

    /** What is to be followed: what our last answer offered or spoke of; else we ask. */
    Optional<Intent> follow(Sentence sentence) {
        Folded words = sentence.folded();
        boolean daily = turn.before().offers().containsKey(Saying.ADDING) && DAILY.isAllOf(words.text());
        boolean points = daily
                || TO_FOLLOW.isAllOf(words.text())
                || NameWords.wanted(sentence)
                        .map(Folded::of)
                        .filter(PointingWords::are)
                        .isPresent();
        return points ? Optional.of(isAtAPlace(words) ? asked() : followed()) : Optional.empty();
    }

    private Intent followed() {
        String offer = turn.before().offers().get(Saying.ADDING);
        if (offer != null) {
            return Payload.read(offer);
        }
        List<String> spoken = Stream.of(spokenOf(), guessed())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
        return spoken.isEmpty() ? asked() : Intent.of(Act.FOLLOW_WORD, spoken);
    }

    /** The only name that we guessed was to be looked for. */
    private List<String> guessed() {
        List<String> names = turn.before()
                .offered(Act.SEARCH)
                .flatMap(offer -> offer.subject().stream())
                .distinct()
                .toList();
        return names.size() == 1 ? names : List.of();
    }

    /** What is to be followed no more: the words of which we have just spoken; else we ask. */
    Optional<Intent> leave(Folded words) {
        boolean here = turn.before().isAt(Saying.KEYWORDS);
        boolean every = EVERY.isIn(words.text());
        boolean sure = UNFOLLOW.isAllOf(words.text()) && (here || !every);
        if (!sure && !(here && DROP.isAllOf(words.text()))) {
            return Optional.empty();
        }
        Optional<Intent> only = every ? Optional.empty() : onlyChoice();
        if (only.isPresent()) {
            return only;
        }
        List<String> left = isAtAPlace(words)
                ? List.of()
                : here && (every || (SEVERAL.isIn(words.text()) && noted().isEmpty()))
                        ? turn.reader().wishes().keywords()
                        : noted();
        return Optional.of(left.isEmpty() ? Intent.of(Act.KEYWORDS) : Intent.of(Act.UNFOLLOW_WORD, left));
    }

    /** What a link has chosen for the reader, of which our welcome has just told. */
    private Optional<Intent> onlyChoice() {
        List<String> topics = turn.reader().topics();
        List<String> keywords = turn.reader().wishes().keywords();
        boolean only = turn.before().isAt(Saying.WELCOME) && topics.size() + keywords.size() == 1;
        return only
                ? Optional.of(
                        topics.isEmpty() ? Intent.of(Act.UNFOLLOW_WORD, keywords) : Intent.of(Act.UNFOLLOW, topics))
                : Optional.empty();
    }

    /** The words followed of which we have just spoken. */
    private List<String> noted() {
        List<String> followed = turn.reader().wishes().keywords();
        return spokenOf().stream()
                .flatMap(word -> NameWords.known(word, followed).stream())
                .toList();
    }

    /** Another name in place of the one that we have just noted: {@code no, Manchester United}. */
    Optional<Intent> corrected(Sentence sentence) {
        List<String> noted = noted();
        Matcher found = CORRECTING.matcher(sentence.raw().strip());
        if (!turn.before().isAt(Saying.KEYWORDS) || noted.size() != 1 || !found.matches()) {
            return Optional.empty();
        }
        return NameWords.bare(Sentence.of(found.group(1)))
                .filter(name -> NameWords.isName(Sentence.of(name)))
                .map(name -> Intent.of(
                        Act.REVISE,
                        List.of(Payload.of(Act.UNFOLLOW_WORD, noted.get(0)), Payload.of(Act.FOLLOW_WORD, name))));
    }

    /** The words that stand in quotes in our last answer, an example of ours aside. */
    List<String> spokenOf() {
        boolean speaks = turn.before().isAt(Saying.KEYWORDS) || turn.before().isAt(Saying.FOUND_NOTHING);
        return quotes(turn.before().words()).stream()
                .filter(word -> speaks && NameWords.wanted(Sentence.of(word)).isEmpty())
                .toList();
    }

    /** What stands in our own words in quotes. */
    static List<String> quotes(String words) {
        return QUOTED.matcher(words)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    private static boolean isAtAPlace(Folded words) {
        return AT_A_PLACE.isIn(words.text());
    }

    private Intent asked() {
        return Intent.of(TopicMeant.isAsked(turn.before()) ? Act.TOPICS : Act.KEYWORDS);
    }
}
