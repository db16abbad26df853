package press.kiosque.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a sentence apart where it wants several things: {@code ajoute politique et enlève culture}. */
final class Clauses {

    /** What a clause wants done with what it names. */
    enum Wish {
        FOLLOW,
        LEAVE,
        ONLY,
        EXCEPT,
        LESS,
        /** In place of what is followed. */
        INSTEAD,
        /** What the clause before wanted, or whatever the moment suggests. */
        UNSAID
    }

    /**
     * One clause.
     *
     * @param object what it names, without the verb
     * @param plain whether it was said by a verb of ours, which means the same in a question
     */
    record Clause(Wish wish, Sentence object, boolean plain) {}

    private static final Set<String> JOINING = Vocabulary.words("et and puis then mais but n");
    private static final Set<String> EXCEPTING = Vocabulary.words("sauf except excepte hormis apart without sans not pas but less fewer moins");
    private static final Set<String> MORE = Set.of("more", "plus");
    private static final Set<String> EVERYTHING = Vocabulary.words("everything all topics nothing");

    /** What has nothing of its own to say. */
    private static final Set<String> NOTHING = Vocabulary.words("do does ne n no non nope nan oui yes finalement actually euh");

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|\"[^\"]*\"|“[^”]*”");
    private static final Pattern BETWEEN = Pattern.compile(".*[,;&+/.!\\n].*", Pattern.DOTALL);

    private static final String LEAD =
            "^(?:(?:aussi|also|non|no|nope|nan|oui|yes|moi|me|finalement|actually|en fait|merci|thanks|thank you|alors|so|please|svp|stp|ne|n|y) )*";
    private static final String OF =
            "(?: (?:moi|me|with|avec|de la|de l|de|d|du|des|le|la|les|l|un|une|the|any|about|of|on|more|sur|pour|for|to|a|au|aux|my|mes|ma|mon"
                    + "|topics?|sujets?|rubriques?))* (.+)$";
    private static final String TAIL =
            "(?: (?:too|aussi|also|egalement|as well|please|svp|stp|plz|pls|merci|anymore|any more|instead|a la place|back|again"
                    + "|(?:from|to|in|out of) (?:my|the|it)(?: (?:topics?|list|digest|feed|news|edition))?"
                    + "|(?:de|dans|a|en) (?:mes|ma|mon|la|les) (?:sujets?|liste|infos?|edition|digest|news|actus?)"
                    + "|next time|la prochaine fois|from now on|desormais|alors|then|finalement|actually|now|maintenant|for me|pour moi|toujours|thanks))+$";

    private static final List<Sign> SIGNS = List.of(
            new Sign(Wish.ONLY, false, Pattern.compile(LEAD
                    + "(?:(?:garde[rz]?|keep|laisse[rz]?|leave|send|envoie[rz]?|donne[rz]?|give|mets|suis|follow|interesse[rz]? que par) )*(?:moi |me )?"
                    + "(?:i |je )?(?:only|just|juste|seulement|uniquement|rien que|que(?! de\\b)|nothing but)(?: (?:want|wants?|veux|interested in|follow|suivre|get|send me|care about))?"
                    + OF)),
            new Sign(Wish.EXCEPT, false, Pattern.compile(LEAD
                    + "(?:sauf|except(?: for)?|excepte|hormis|apart from|all but|but)" + OF)),
            new Sign(Wish.LESS, true, Pattern.compile(LEAD
                    + "(?:moins|less|fewer|(?:j en ai )?marre|(?:i m |im )?(?:done|fed up|tired|sick|bored)(?= (?:with|of))|(?:i ve |i )?had enough(?= of))"
                    + OF)),
            new Sign(Wish.LEAVE, true, Pattern.compile(LEAD
                    + "(?:drop|remove|delete|unfollow|mute|take (?:away|off|out)|take(?= .* (?:off|away|out)\\b)|get rid of|cut|lose|clear|forget|cancel|stop(?: (?:following|(?:sending|messaging|texting|telling|bothering)(?: me)?))?"
                    + "|retire[rz]?|enleve[rz]?|supprime[rz]?|efface[rz]?|annule[rz]?|vire[rz]?|coupe[rz]?|oublie[rz]?|desabonne[rz]?"
                    + "|(?:je )?(?:ne )?veux (?:plus|pas)(?: suivre)?|ne (?:suis|suivez) plus|plus jamais|(?:arrete[rz]?|cesse[rz]?)(?: de (?:m envoyer|m ecrire|me parler|suivre))?|ca suffit|assez"
                    + "|(?:i )?(?:don t|dont|do not) (?:want|send|follow|need)(?: me)?|n? ?(?:m )?envo(?:yez|ie)(?: moi)? (?:plus|pas))"
                    + OF)),
            new Sign(Wish.LEAVE, false, Pattern.compile(LEAD + "(?:no more|no|not|pas|ni|sans|without)" + OF)),
            new Sign(Wish.FOLLOW, true, Pattern.compile(LEAD
                    + "(?:r?ajoute[rz]?|re ?add|add|follow|suis|suivre|suivez|remet(?:s|tez)|inclu(?:s|ez|de)|subscribe|abonne[rz]?|guette[rz]?|surveille[rz]?|track"
                    + "|watch|look out|keep an eye|put(?= .* (?:back|in)\\b)|bring(?= .* back\\b)|mets(?= .* (?:a la place|aussi|en plus)\\b)"
                    + "|pareil|idem|(?:la )?meme chose|same(?: thing)?(?= for))" + OF)),
            new Sign(Wish.FOLLOW, false, Pattern.compile(LEAD + "(?:plus|more|garde[rz]?|keep|i (?:like|love|enjoy)|j (?:aime|adore))" + OF)));

    private static final Pattern LAST = Pattern.compile("^(.+?)" + TAIL);
    private static final Pattern ALONE =
            Pattern.compile("^(?:le |la |les |l |the )?(.+?) (?:only|alone|seulement|uniquement|nothing else|rien d autre)$");
    private static final Pattern INSTEAD = Pattern.compile(" (?:instead|a la place)\\b(?! (?:of|d))");
    private static final Pattern IN_PLACE_OF = Pattern.compile(
            "^(.+) (?:instead of|rather than|a la place d(?:e|es|u)?|au lieu d(?:e|es|u)?|plutot que) (.+)$");
    private static final Pattern RATHER = Pattern.compile(
            "^(?:plutot|je prefere|i d rather(?: have| get)?|i prefer) (.+) (?:que|than|over) (.+)$");
    private static final Pattern SWAP = Pattern.compile("^(?:swap|remplace[rz]?|replace|echange[rz]?|troque[rz]?|change[rz]?|switch) (.+)"
            + " (?:for|with|by|to|par|contre|pour|avec) (.+)$");
    private static final Pattern NOTHING_ELSE =
            Pattern.compile("^(?:(?:rien|pas) (?:d autre|de plus)|nothing else|c est tout|that s (?:it|all))$");
    private static final Set<String> NO = Set.of("no", "non", "nope", "nan");
    private static final Pattern OFF = Pattern.compile("^(.+?) (?:off|away|out)$");

    private Clauses() {}

    private record Sign(Wish wish, boolean plain, Pattern words) {}

    /** The clauses in their order; those that say nothing are left out. */
    static List<Clause> of(Sentence sentence, TopicWords topics) {
        List<Sentence> parts =
                parts(sentence, topics).stream().map(Courtesy::off).toList();
        boolean alone = parts.size() == 2
                && NOTHING_ELSE.matcher(parts.get(1).folded().text()).matches();
        if (alone) {
            return Stream.of(clause(parts.get(0))).map(Clauses::alone).toList();
        }
        List<Clause> clauses = parts.stream()
                .filter(part -> !part.folded()
                        .without(NOTHING)
                        .without(Vocabulary.POLITENESS)
                        .isEmpty())
                .flatMap(Clauses::clauses)
                .toList();
        boolean corrects =
                parts.size() > 1 && NO.contains(parts.get(0).folded().text()) && clauses.size() == 1;
        return corrects ? clauses.stream().map(Clauses::wanted).toList() : clauses;
    }

    private static Clause alone(Clause clause) {
        return clause.wish() == Wish.UNSAID ? new Clause(Wish.ONLY, clause.object(), true) : clause;
    }

    /** "No, sport" wants sport. */
    private static Clause wanted(Clause clause) {
        return clause.wish() == Wish.UNSAID ? new Clause(Wish.FOLLOW, clause.object(), true) : clause;
    }

    /** One for most, two where one thing is to stand in another's place. */
    private static Stream<Clause> clauses(Sentence part) {
        if (rest(SWAP, part, 2).isPresent()) {
            return Stream.concat(
                    rest(SWAP, part, 1).map(left -> clause(Wish.LEAVE, left, true)).stream(),
                    rest(SWAP, part, 2).map(wanted -> clause(Wish.FOLLOW, wanted, true)).stream());
        }
        for (Pattern pattern : List.of(IN_PLACE_OF, RATHER)) {
            if (rest(pattern, part, 2).isPresent()) {
                return Stream.concat(
                        rest(pattern, part, 1).map(Clauses::clause).map(Clauses::wanted).stream(),
                        rest(pattern, part, 2).map(left -> clause(Wish.LEAVE, left, true)).stream());
            }
        }
        Clause clause = clause(part);
        boolean instead = (clause.wish() == Wish.UNSAID || clause.wish() == Wish.FOLLOW)
                && INSTEAD.matcher(part.folded().text()).find();
        return Stream.of(instead ? new Clause(Wish.INSTEAD, clause.object(), clause.plain()) : clause);
    }

    /** The parts of a sentence between the words and signs that join them, those within names and quotes aside. */
    static List<Sentence> parts(Sentence sentence, TopicWords topics) {
        List<MatchResult> quoted = QUOTED.matcher(sentence.raw()).results().toList();
        Predicate<Sentence.Word> isFree = word ->
                quoted.stream().noneMatch(quote -> quote.start() < word.from() && word.from() < quote.end());
        var parts = new ArrayList<Sentence>();
        int from = 0;
        int place = 0;
        for (int at = 0; at < sentence.words().size(); at++) {
            Sentence.Word word = sentence.words().get(at);
            boolean open = isFree.test(word) && !topics.isWithinName(sentence.folded().text(), place);
            boolean joins = open && joins(sentence, at);
            if (joins || (open && at > from && (parts(sentence, at) || weighs(sentence, from, at)))) {
                parts.add(sentence.part(from, at));
                from = joins ? at + 1 : at;
            }
            place += word.folded().length() + 1;
        }
        parts.add(sentence.part(from, sentence.words().size()));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static boolean joins(Sentence sentence, int at) {
        String word = sentence.words().get(at).folded();
        boolean excepts = at > 0
                && word.equals("but")
                && EVERYTHING.contains(sentence.words().get(at - 1).folded());
        return JOINING.contains(word)
                && !excepts
                && !between(sentence, at).contains("-")
                && !between(sentence, at + 1).matches("[-'’].*");
    }

    private static boolean parts(Sentence sentence, int at) {
        return (EXCEPTING.contains(sentence.words().get(at).folded()) && !isOneWithTheWordBefore(sentence, at))
                || BETWEEN.matcher(between(sentence, at)).matches();
    }

    /** "Less sport more science" weighs one against the other. */
    private static boolean weighs(Sentence sentence, int from, int at) {
        return Vocabulary.LESS.contains(sentence.words().get(from).folded())
                && MORE.contains(sentence.words().get(at).folded());
    }

    private static boolean isOneWithTheWordBefore(Sentence sentence, int at) {
        return sentence.words().get(at - 1).folded().matches("nothing|au");
    }

    /** What stands before the word of this number. */
    private static String between(Sentence sentence, int at) {
        int from = at == 0 ? 0 : sentence.words().get(at - 1).to();
        int to = at < sentence.words().size()
                ? sentence.words().get(at).from()
                : sentence.raw().length();
        return sentence.raw().substring(from, to);
    }

    private static Clause clause(Sentence part) {
        return SIGNS.stream()
                .flatMap(sign -> rest(sign.words(), part, 1)
                        .map(rest -> clause(sign.wish(), rest, sign.plain()))
                        .stream())
                .findFirst()
                .orElseGet(() -> clause(Wish.UNSAID, part, false));
    }

    private static Clause clause(Wish wish, Sentence rest, boolean plain) {
        Sentence named = rest(LAST, rest, 1).orElse(rest);
        Sentence object = rest(OFF, named, 1).filter(off -> wish == Wish.LEAVE).orElse(named);
        Optional<Sentence> alone = wish == Wish.UNSAID || wish == Wish.FOLLOW ? rest(ALONE, object, 1) : Optional.empty();
        return alone.map(only -> new Clause(Wish.ONLY, only, false)).orElseGet(() -> new Clause(wish, object, plain));
    }

    /** The words of a group. */
    private static Optional<Sentence> rest(Pattern pattern, Sentence part, int group) {
        String text = part.folded().text();
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int before = new Folded(text.substring(0, found.start(group)).strip()).words().size();
        return Optional.of(part.part(before, before + new Folded(found.group(group)).words().size()));
    }
}
