package press.kiosque.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.kiosque.understanding.Clause.Wish;

/** Takes a sentence apart where it wants several things: {@code ajoute politique et enlève culture}. */
final class Clauses {

    private static final Set<String> JOINING = Vocabulary.words("et and puis then mais but n");
    private static final Set<String> EXCEPTING =
            Vocabulary.words("sauf except excepte hormis apart without sans not pas but less fewer moins");
    private static final Set<String> MORE = Set.of("more", "plus");
    private static final Set<String> ONE_WITH_BUT = Set.of("nothing", "au");
    private static final WordPattern HYPHEN = WordPattern.compile("[-'’]");
    private static final WordPattern DIGITS = WordPattern.compile("\\d+");
    private static final Set<String> POINT = Set.of(".", ",", ":");
    private static final Set<String> EVERYTHING =
            Vocabulary.words("everything anything all topics nothing tout tous toutes");

    /** With these a clause begins, though nothing joins it to the one before, which begins so too. */
    private static final WordPattern VERB = WordPattern.compile(
            "add|drop|remove|unfollow|follow|r?ajoute[rz]?|enleve[rz]?|retire[rz]?|supprime[rz]?|vire[rz]?|suivez");

    /** What has nothing of its own to say. */
    private static final Set<String> NOTHING =
            Vocabulary.words("do does ne n no non nope nan oui yes finalement actually euh en fait bon");

    private static final WordPattern QUOTED = WordPattern.compile("«[^»]*»|\"[^\"]*\"|“[^”]*”");
    private static final Pattern BETWEEN = Pattern.compile(".*[,;&+/.!\\n].*", Pattern.DOTALL);

    private static final WordPattern INSTEAD = WordPattern.compile(" (?:instead|a la place)\\b(?! (?:of|d))");
    private static final WordPattern IN_PLACE_OF = WordPattern.compile(
            "^(.+) (?:instead of|rather than|a la place d(?:e|es|u)?|au lieu d(?:e|es|u)?|plutot que) (.+)$");
    private static final WordPattern RATHER = WordPattern.compile(
            "^(?:plutot|je prefere|i d rather(?: have| get)?|i (?:(?:would|d|should) )?prefer) (.+) (?:que|than|over|to|a|au|aux) (.+)$");
    private static final WordPattern SWAP =
            WordPattern.compile("^(?:swap|remplace[rz]?|replace|echange[rz]?|troque[rz]?|change[rz]?|switch) (.+)"
                    + " (?:for|with|by|to|par|contre|pour|avec) (.+)$");
    private static final WordPattern NOTHING_ELSE =
            WordPattern.compile("^(?:(?:rien|pas) (?:d autre|de plus)|nothing else|c est tout|that s (?:it|all))$");
    private static final WordPattern PREFERRING = WordPattern.compile("je prefer(?:e|erais|ais)|i prefer");

    /** Before what is wanted alone. */
    private static final WordPattern SENDING = WordPattern.compile(
            "^(?:envoie[rz]?|envoyez|donne[rz]?|mets|mettez|prends|put|send|give)(?: (?:moi|me))? (.+)$");

    private static final Set<String> NO = Set.of("no", "non", "nope", "nan");

    private Clauses() {}

    /** The clauses in their order; those that say nothing are left out. */
    static List<Clause> of(Sentence sentence, TopicWords topics) {
        List<Sentence> parts =
                parts(sentence, topics).stream().map(Courtesy::off).toList();
        boolean alone =
                parts.size() == 2 && NOTHING_ELSE.isAllOf(parts.get(1).folded().text());
        if (alone) {
            return Stream.of(Clause.of(Clause.group(SENDING, parts.get(0), 1).orElse(parts.get(0))))
                    .map(Clause::alone)
                    .toList();
        }
        List<Clause> clauses = parts.stream()
                .filter(part -> !part.folded()
                        .without(NOTHING)
                        .without(Vocabulary.POLITENESS)
                        .isEmpty())
                .flatMap(Clauses::clauses)
                .toList();
        boolean corrects = parts.size() > 1
                && NO.contains(parts.get(0).folded().text())
                && clauses.size() == 1
                && !EVERYTHING.contains(clauses.get(0).object().folded().text());
        return corrects ? clauses.stream().map(Clause::wanted).toList() : clauses;
    }

    /** One for most, two where one thing is to stand in another's place. */
    private static Stream<Clause> clauses(Sentence part) {
        if (Clause.group(SWAP, part, 2).isPresent()) {
            return Stream.concat(
                    Clause.group(SWAP, part, 1).map(left -> Clause.of(Wish.LEAVE, left, true)).stream(),
                    Clause.group(SWAP, part, 2).map(wanted -> Clause.of(Wish.FOLLOW, wanted, true)).stream());
        }
        for (WordPattern pattern : List.of(IN_PLACE_OF, RATHER)) {
            if (Clause.group(pattern, part, 2).isPresent()) {
                return Stream.concat(
                        Clause.group(pattern, part, 1)
                                .map(wanted -> Clause.group(SENDING, wanted, 1).orElse(wanted))
                                .map(Clause::of)
                                .map(Clause::wanted)
                                .stream(),
                        Clause.group(pattern, part, 2).map(left -> Clause.of(Wish.LEAVE, left, true)).stream());
            }
        }
        Clause clause = Clause.of(part);
        boolean instead = (clause.wish() == Wish.UNSAID || clause.wish() == Wish.FOLLOW)
                && INSTEAD.isIn(part.folded().text());
        return Stream.of(instead ? new Clause(Wish.INSTEAD, clause.object(), clause.plain()) : clause);
    }

    /** The parts of a sentence between the words and signs that join them, those within names and quotes aside. */
    static List<Sentence> parts(Sentence sentence, TopicWords topics) {
        List<MatchResult> quoted = QUOTED.matcher(sentence.raw()).results().toList();
        Predicate<Sentence.Word> isFree =
                word -> quoted.stream().noneMatch(quote -> quote.start() < word.from() && word.from() < quote.end());
        var parts = new ArrayList<Sentence>();
        int from = 0;
        int place = 0;
        for (int at = 0; at < sentence.words().size(); at++) {
            Sentence.Word word = sentence.words().get(at);
            boolean joins = joins(sentence, at);
            boolean begins =
                    at > from && (parts(sentence, at) || weighs(sentence, from, at) || isVerbAgain(sentence, from, at));
            if ((joins || begins)
                    && isFree.test(word)
                    && !topics.isWithinName(sentence.folded().text(), place)) {
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
                && !HYPHEN.matcher(between(sentence, at + 1)).lookingAt();
    }

    private static boolean parts(Sentence sentence, int at) {
        return (EXCEPTING.contains(sentence.words().get(at).folded()) && !isOneWithTheWordBefore(sentence, at))
                || prefers(sentence, at)
                || (BETWEEN.matcher(between(sentence, at)).matches()
                        && !isWithinNumber(sentence, at)
                        && !isWithinLetters(sentence, at));
    }

    /** "Remove sport I prefer culture" wants two things without a sign between them. */
    private static boolean prefers(Sentence sentence, int at) {
        return sentence.folded().words().size() > at + 2
                && PREFERRING.isAllOf(sentence.part(at, at + 2).folded().text());
    }

    /** "18.30" is one. */
    private static boolean isWithinNumber(Sentence sentence, int at) {
        return POINT.contains(between(sentence, at))
                && DIGITS.isAllOf(sentence.words().get(at - 1).folded())
                && DIGITS.matcher(sentence.words().get(at).folded()).lookingAt();
    }

    /** "AC/DC" and "3/4" are one. */
    private static boolean isWithinLetters(Sentence sentence, int at) {
        return between(sentence, at).equals("/")
                && IntStream.of(at - 1, at)
                        .mapToObj(sentence.words()::get)
                        .map(word -> sentence.raw().substring(word.from(), word.to()))
                        .allMatch(word -> word.length() <= 2 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** "Less sport more science" weighs one against the other. */
    private static boolean weighs(Sentence sentence, int from, int at) {
        return Vocabulary.LESS.contains(sentence.words().get(from).folded())
                && MORE.contains(sentence.words().get(at).folded());
    }

    /** "Drop sport add culture". */
    private static boolean isVerbAgain(Sentence sentence, int from, int at) {
        return at > from + 1
                && at + 1 < sentence.words().size()
                && VERB.isAllOf(sentence.words().get(from).folded())
                && VERB.isAllOf(sentence.words().get(at).folded());
    }

    private static boolean isOneWithTheWordBefore(Sentence sentence, int at) {
        return ONE_WITH_BUT.contains(sentence.words().get(at - 1).folded());
    }

    /** What stands before the word of this number. */
    private static String between(Sentence sentence, int at) {
        int from = at == 0 ? 0 : sentence.words().get(at - 1).to();
        int to = at < sentence.words().size()
                ? sentence.words().get(at).from()
                : sentence.raw().length();
        return sentence.raw().substring(from, to);
    }
}
