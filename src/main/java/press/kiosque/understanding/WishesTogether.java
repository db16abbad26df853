package press.kiosque.understanding;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hears wishes of different kinds in one sentence: {@code make it 6:30 and drop sport}. Each must be plain by itself, or
 * none is heard.
 *
 * @param hearing understands one of them
 */
record WishesTogether(Function<String, Intent> hearing, TopicWords topics) {

    /** The acts by what they are about, in the order in which they are carried out and answered. */
    private static final List<Set<Act>> KINDS = List.of(
            Set.of(Act.ALERT_ON, Act.ALERT_OFF, Act.ALERT_ONLY, Act.ALERTS_OFF),
            Set.of(Act.MOST),
            Set.of(Act.QUIET),
            Set.of(Act.PAUSE),
            Set.of(Act.ZONE),
            Set.of(Act.FOLLOW, Act.UNFOLLOW, Act.FOLLOW_ONLY, Act.FOLLOW_WORD, Act.UNFOLLOW_WORD, Act.REVISE),
            Set.of(
                    Act.HOUR,
                    Act.HOUR_ADD,
                    Act.HOUR_DROP,
                    Act.HOUR_MOVE,
                    Act.SCHEDULE,
                    Act.SCHEDULE_ADD,
                    Act.SCHEDULE_ON,
                    Act.DAYS,
                    Act.DAYS_ADD,
                    Act.DAYS_DROP));

    /** What says no: words without a verb behind it say no too. */
    private static final Set<Act> NO = Set.of(
            Act.ALERT_OFF, Act.ALERTS_OFF, Act.UNFOLLOW, Act.UNFOLLOW_WORD, Act.HOUR_DROP, Act.DAYS_DROP, Act.QUIET);

    private static final Set<String> EXCEPT = Set.of("except", "sauf", "hormis", "apart", "excepte");

    private static final Set<String> WITHOUT_VERB = Vocabulary.words(
            "a at on in en the le la les l du de des d ce cette this soir matin midi sport evening morning noon weekend week");

    /** Beside days it speaks of their edition, and not of all that comes at night; at what hour it is to come is asked. */
    private static final WordPattern NOT_BEFORE =
            WordPattern.compile("^(?:mais |but )?(?:pas|not|jamais|never|surtout pas) (?:avant|before|until)\\b");

    private static final Set<Act> ON_DAYS = Set.of(Act.DAYS, Act.DAYS_ADD);

    private static final WordPattern ADDING = WordPattern.compile("^(?:rajout|ajout|add)");
    private static final WordPattern INFINITIVE = WordPattern.compile("^de? \\w{3,}(?:er|ir|re) ");

    /** Nobody wishes for more at once; a message of more parts is a letter. */
    private static final int PARTS = 6;

    Optional<Intent> in(Sentence sentence) {
        List<Sentence> parts = Clauses.parts(sentence, topics);
        return parts.size() > PARTS
                ? Optional.empty()
                : IntStream.range(1, parts.size())
                        .mapToObj(at -> apart(sentence.raw(), parts.get(at - 1), parts.get(at)))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<Intent> apart(String raw, Sentence before, Sentence after) {
        int end = before.words().get(before.words().size() - 1).to();
        Intent first = hearing.apply(raw.substring(0, end));
        if (kind(first) < 0 || areNames(after) || excepts(after) || (NO.contains(first.act()) && !hasVerb(after))) {
            return Optional.empty();
        }
        String rest = raw.substring(after.words().get(0).from());
        List<Intent> others = in(Sentence.of(rest)).map(Intent::parts).orElseGet(() -> List.of(other(before, rest)));
        List<Intent> wishes = Stream.concat(Stream.of(first), others.stream())
                .flatMap(wish -> wish.act() == Act.SEVERAL ? wish.parts().stream() : Stream.of(wish))
                .toList();
        if (NOT_BEFORE.isIn(after.folded().text()) && ON_DAYS.contains(first.act())) {
            return Optional.of(Intent.of(Act.HOURS));
        }
        return areOfDifferentKinds(wishes) ? Optional.of(together(wishes)) : Optional.empty();
    }

    /** What has no verb of its own has that of what was said before. */
    private Intent other(Sentence before, String rest) {
        Intent heard = hearing.apply(rest);
        return heard.act() == Act.UNCLEAR && ADDING.isIn(before.folded().text())
                ? hearing.apply(before.words().get(0).folded() + " " + rest)
                : heard;
    }

    /** Topics alone go with what was said before. */
    private boolean areNames(Sentence part) {
        return topics.akin(part.folded()).filter(NameWords::isAllNames).isPresent();
    }

    /** What is excepted belongs to what it is excepted from. */
    private static boolean excepts(Sentence part) {
        return EXCEPT.contains(part.words().get(0).folded());
    }

    private static boolean hasVerb(Sentence part) {
        String first = part.words().get(0).folded();
        return INFINITIVE.isIn(part.folded().text())
                || (!WITHOUT_VERB.contains(first) && !Character.isDigit(first.charAt(0)));
    }

    private static boolean areOfDifferentKinds(List<Intent> wishes) {
        long kinds = wishes.stream()
                .filter(wish -> kind(wish) >= 0 && isPlain(wish))
                .map(WishesTogether::kind)
                .distinct()
                .count();
        return kinds == wishes.size();
    }

    /** Its place among the kinds; below zero if it is none of them. */
    private static int kind(Intent wish) {
        return IntStream.range(0, KINDS.size())
                .filter(kind -> KINDS.get(kind).contains(wish.act()))
                .findFirst()
                .orElse(-1);
    }

    /** Whether it says what is to be, and needs no question of ours. */
    private static boolean isPlain(Intent wish) {
        return !wish.about().isEmpty() || wish.hour() != null || wish.act() == Act.ALERTS_OFF;
    }

    private static Intent together(List<Intent> wishes) {
        return Intent.several(
                wishes.stream().sorted(comparingInt(WishesTogether::kind)).toList());
    }
}
