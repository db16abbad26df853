package press.kiosque.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Hears what news is looked for, as the reader wrote it. */
final class SearchWords {

    private static final String NEWS =
            "(?:nouvelles?|infos?|actus?|actualites?|articles?|histoires?|news|stories|stuff|updates?|trucs?|choses?|(?:any|some)thing|quelque chose)";
    private static final String WHATS_NEW =
            "(?:(?:any|some)thing new|new|quoi de neuf|du (?:neuf|nouveau)|whats? ?(?:s |is )?(?:happened|happening|up|going on|the latest)"
                    + "|(?:qu est ce qu il|qu est ce qui|qu|que)(?: il)? se passe(?: t)?(?: il)?|il se passe quoi|ca se passe comment|qu est ce (?:qui|qu il) s est passe|que s est il passe|il s est passe quoi|(?:il )?y a quoi(?: de (?:neuf|beau|nouveau))?|(?:il )?se passe quoi)";
    private static final String BEFORE =
            "(?:(?:et|and|so|(?:donne[rz]?|montre[rz]?|envoie|envoye[rz]|send|give|show|get|find) (?:moi|me)|is there|are there|est ce qu|il|t|y a|ya|tu as|t as|as tu|vous avez|avez vous|do you have|have you got|got"
                    + "|des|les|la|dernieres?|the|latest|any|some|more|plus d|plus de|toutes|tous|all|whats|what s|what is) )*";

    /** Whoever says this looks for whatever it is. */
    private static final WordPattern SEARCH = search(
            "(?:recherche[rz]?|cherche[rz]?|trouve[rz]?|search|find|look|google|explain|expliqu\\w+|(?:c est )?qui est|c (?:est )?(?:qui|ki)|who is(?! (?:this|that|it|here)$)|who s(?! (?:this|that|it|here)$))");

    private static final WordPattern ASK = search("(?:" + BEFORE + NEWS
            + "(?= (?:sur|about|on|of|de|du|d|des|concernant|regarding|from)\\b)|" + BEFORE + WHATS_NEW
            + "(?= (?:sur|about|on|de|du|with|in|to|at|en|dans|cote|a|au|aux|avec|chez|pour)\\b)"
            + "|(?:je |j)(?:re)?cherche(?! (?:a|comment|pas|plus|ou|juste)\\b)|(?:i m |i am |im )?(?:looking|searching)(?= for\\b)"
            + "|c est quoi(?: (?:cette|ce|l|le|la))?(?: (?:histoire|affaire|truc))?(?= (?:de|du|d|des|avec|l|la|un|une)\\b)"
            + "|c est quoi(?= \\w{5,}$)|more(?= (?:about|on)\\b)|what about|parle[rz]?(?= moi)|(?:tell|read) me(?: something| more)?(?= about)|what is(?= (?:the|an?)\\b)"
            + "|ou en (?:est|sont|sommes nous)(?: on)?|where are we(?= (?:with|on)\\b)"
            + "|(?:tout |en )*savoir(?: plus| tout)?(?= sur)|know(?: more| everything| all)?(?= about))");

    /** Whether something goes on is asked about what was news; so is a name after "and". */
    private static final List<WordPattern> WITH_A_QUESTION_MARK = List.of(
            WordPattern.compile("^(?:est ce que )?c est (?:fini|termine|passe) (?:la |le |les |l )?(.+)$"),
            WordPattern.compile(
                    "^(?:est ce que )?(?:la|le|les|l) (.+?) (?:est|sont|continue)(?: t)?(?: elle| il| ils| elles)?"
                            + "(?: toujours| encore| deja)?(?: finie?s?| terminee?s?| en cours)?$"),
            WordPattern.compile(
                    "^(?:est ce qu )?(?:y a t il|il y a|y a|was there|were there|has there been) (?:eu )(?:des |un |une |du |de la |an? |any )?(.+)$"),
            WordPattern.compile("^(?:is|are) (?:the )?(.+?) (?:over|finished|still on|still going|done)(?: yet)?$"),
            WordPattern.compile("^(?:est ce que )?(?:la |le |les |l )?(.+?) (?:a|ont)(?: t (?:il|elle|ils|elles))?"
                    + " (?:gagne|perdu|joue|marque)(?: (?:hier|ce soir|aujourd hui|le match|samedi|dimanche))*$"),
            WordPattern.compile(
                    "^(?:(?:et|tu|t|vous|n|il|y|as|avez|a|ai|you|have|got|is|there|don t|haven t) )*(?:rien|nothing|pas de nouvelles|no news|pas d infos?)(?: new| de neuf| de nouveau| else)?"
                            + " (?:sur|on|about|de|du|of|from|in)(?: (?:the|la|le|les|l))? (.+)$"),
            WordPattern.compile(
                    "^(?:et|and|quid)(?: (?:le|la|les|l|du|de|des|the|for|in|en|cote|au|aux|a|pour|sur|about|on))* (\\w+(?: \\w+){0,3})$"));

    /** With the words for it, no question mark is needed. */
    private static final WordPattern AND_ABOUT = WordPattern.compile(
            "^(?:(?:et|and) (?:sur|about|on|a|au|aux|en|in|at|aussi|also)|(?!.*\\b(?:plus|no|not|don t|stop|arret\\w*|sans|less|moins|marre|assez|fewer|veux pas|aime pas)\\b)(?:\\w+ ){0,6}"
                    + NEWS + " (?:sur|about|concernant|regarding))(?: (?:le|la|les|l|the))* (\\w+(?: \\w+){0,3})$");

    /** So is this. */
    private static final WordPattern WON = WordPattern.compile(
            "^(?:did|have|has) (?:the )?(.+?) (?:win|won|lose|lost|score|scored|play|played)(?: (?:last night|yesterday|today|tonight|the (?:game|match|cup)))*$");

    /** Short names that are little words too. */
    private static final Set<String> SHORT = Set.of("ai", "ia", "ue", "eu", "uk");

    /** Whoever looks for these has not said what for. */
    private static final WordPattern NOTHING = WordPattern.compile(
            "^(?:" + NEWS
                    + "|again|encore|(?:autre |something |anything )?(?:chose|else)|(?:it|this|that|ca|cela) (?:again|encore)|de nouveau)$");

    /** What there is of a topic. */
    private static final WordPattern RESULTS = WordPattern.compile(
            "^(?:resultats?|scores?|actus?|infos?|nouvelles) (?:de |du |des |d |en )?(?:la |le |les |l )?|(?: (?:results?|scores?|news|stories|articles?))+$");

    private static final WordPattern PART_OF_DAY =
            WordPattern.compile("(?: (?:le|la|in the|du|tous les|chaque|every|each|at))? (?:" + PartOfDay.ANY + ")s?$");

    private SearchWords() {}

    private static WordPattern search(String asking) {
        return WordPattern.compile("^" + asking
                + "(?: (?:moi|me|encore|for|up|sur|about|on|of|with|in|to|at|dans|en|cote|a|au|aux|avec|chez|pour|une?|des|any|some|more|"
                + NEWS + "|de|d|du|le|la|les|l|the))* (.+?)$");
    }

    /** Words to search for; a topic's stories if they are the name of one. */
    static Optional<Intent> in(Sentence sentence, TopicWords topics) {
        boolean asked = sentence.raw().contains("?");
        Stream<WordPattern> asking = Stream.concat(Stream.of(ASK), asked ? WITH_A_QUESTION_MARK.stream() : Stream.of());
        return said(SEARCH, sentence)
                .or(() -> asking.flatMap(pattern -> said(pattern, sentence).stream())
                        .filter(SearchWords::isName)
                        .findFirst())
                .filter(name -> topics.atAnHour(Folded.of(name)).isEmpty() && !isTopicInPartOfDay(name, topics))
                .map(name -> meant(name, topics));
    }

    /** Whoever wants sport in the evening has it sent. */
    private static boolean isTopicInPartOfDay(String name, TopicWords topics) {
        Folded words = Folded.of(name);
        Matcher part = PART_OF_DAY.matcher(words.text());
        return part.find() && NameWords.topics(part.replaceFirst(""), topics).isPresent();
    }

    /** What is asked about after something else, though no question mark says so. */
    static Optional<Intent> more(Sentence sentence, TopicWords topics) {
        return said(AND_ABOUT, sentence)
                .or(() -> said(WON, sentence))
                .filter(SearchWords::isName)
                .map(name -> meant(name, topics));
    }

    private static Intent meant(String name, TopicWords topics) {
        Folded words = Folded.of(name);
        if (NOTHING.isAllOf(words.text()) || PointingWords.are(words)) {
            return Intent.of(Act.SEARCH);
        }
        String results = RESULTS.matcher(words.text()).replaceFirst("");
        boolean ofTopic = !results.equals(words.text());
        return NameWords.topics(name, topics)
                .or(() -> ofTopic ? topics.akin(new Folded(results)).filter(NameWords::isAllNames) : Optional.empty())
                .map(named -> Intent.of(Act.MORE, named.topics()))
                .orElse(Intent.of(Act.SEARCH, name));
    }

    /** Whether it is more than words of ours, and says not only when. */
    private static boolean isName(String name) {
        Folded words = Folded.of(name);
        List<HourWords.Heard> hours = HourWords.all(words, false);
        Folded rest = ScheduleWords.without(words, DayWords.all(words), hours);
        return rest.words().stream().anyMatch(word -> TellingWords.has(word) || SHORT.contains(word))
                && !NameWords.talks(Sentence.of(name));
    }

    private static Optional<String> said(WordPattern pattern, Sentence sentence) {
        Matcher found = pattern.matcher(sentence.folded().text());
        return found.matches() ? Optional.of(sentence.said(found, 1)) : Optional.empty();
    }
}
