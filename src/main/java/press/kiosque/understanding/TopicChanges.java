package press.kiosque.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.kiosque.understanding.Clause.Wish;

/**
 * Hears what is to be followed and what no more, clause by clause: {@code ajoute politique et enlève culture}, {@code only sport},
 * {@code tout sauf l'économie}. Where one clause says something else, none is heard.
 *
 * @param followed the topics that are followed
 * @param keywords the words that are
 */
record TopicChanges(TopicWords topics, List<String> followed, List<String> keywords) {

    private static final Set<String> ALL = Vocabulary.words("""
            tout tous toutes all everything anything every le les the of them my mes sujets topics rubriques themes sections d autres
            ce que je suis i follow""");
    private static final Set<String> EACH = Set.of("tout", "tous", "toutes", "all", "everything", "anything", "every");
    private static final Set<String> TOPICS =
            Set.of("sujets", "topics", "rubriques", "themes", "sections", "follow", "unfollow", "suis");

    /** "No, not sport, culture": what comes then is wanted. */
    private static final WordPattern CORRECTING = WordPattern.compile("^(?:no|non|nope|nan) (?:not|pas) ");

    /** "Not sport, culture", without a word between them. */
    private static final WordPattern NOT_BUT = WordPattern.compile("^(?:not|pas) (?!.*\\b(?:and|et|or|ou|ni|nor)\\b)");

    private static final WordPattern ONLY_AT_LAST = WordPattern.compile(
            " (?:only|alone|seulement|uniquement|nothing else|rien d autre)(?: (?:please|svp|stp|merci|thanks))*$");

    /** What is wanted of these words, if they want nothing else. */
    Optional<Intent> in(Sentence sentence) {
        List<Clause> clauses = inherited(Clauses.of(sentence, topics), sentence);
        boolean asks = sentence.raw().stripTrailing().endsWith("?");
        if (clauses.stream().allMatch(clause -> clause.wish() == Wish.UNSAID || (asks && !clause.plain()))) {
            return Optional.empty();
        }
        boolean said = sentence.folded().words().stream().anyMatch(TOPICS::contains);
        return everything(clauses, said).or(() -> each(clauses));
    }

    /** A clause without a verb wants what the one before it did; the first, what is named before what is not wanted. */
    private List<Clause> inherited(List<Clause> clauses, Sentence sentence) {
        String words = sentence.folded().text();
        boolean only = areAlone(clauses, words);
        boolean corrects = CORRECTING.isIn(words) || (NOT_BUT.isIn(words) && areNew(clauses));
        var filled = new ArrayList<Clause>();
        for (Clause clause : clauses) {
            Clause before = filled.isEmpty() ? clause : filled.get(filled.size() - 1);
            boolean more = clause.wish() == Wish.UNSAID;
            Wish wish = only ? Wish.ONLY : corrects ? Wish.FOLLOW : before.wish();
            filled.add(more ? new Clause(wish, clause.object(), before.plain()) : clause);
        }
        return filled;
    }

    /** Whether nothing but all that is listed is wanted: "sport and culture only". */
    private static boolean areAlone(List<Clause> clauses, String words) {
        int last = clauses.size() - 1;
        return last > 0
                && ONLY_AT_LAST.isIn(words)
                && clauses.get(last).wish() == Wish.ONLY
                && clauses.stream().limit(last).allMatch(clause -> clause.wish() == Wish.UNSAID);
    }

    /** Whether what stands behind the first clause are topics that are not followed, so that they cannot be dropped. */
    private boolean areNew(List<Clause> clauses) {
        return clauses.stream()
                .skip(1)
                .map(clause -> topics(clause.object(), true))
                .allMatch(named -> named.filter(slugs -> slugs.stream().noneMatch(followed::contains))
                        .isPresent());
    }

    /**
     * All topics, or all but some.
     *
     * @param said whether topics were spoken of, and not all that we send
     */
    private Optional<Intent> everything(List<Clause> clauses, boolean said) {
        boolean allBut = followed.isEmpty() && clauses.stream().allMatch(clause -> clause.wish() == Wish.EXCEPT);
        if (!allBut && !isAll(clauses.get(0).object())) {
            return Optional.empty();
        }
        Wish wish = clauses.get(0).wish();
        List<Clause> others = allBut ? clauses : clauses.subList(1, clauses.size());
        List<Optional<List<String>>> named =
                others.stream().map(other -> topics(other.object(), true)).toList();
        if (named.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<String> except =
                named.stream().flatMap(Optional::stream).flatMap(List::stream).toList();
        if (except.isEmpty()) {
            return wholly(wish, said);
        }
        List<String> rest =
                topics.all().stream().filter(topic -> !except.contains(topic)).toList();
        return Optional.of(Intent.of(Act.FOLLOW_ONLY, wish == Wish.LEAVE ? except : rest));
    }

    private Optional<Intent> wholly(Wish wish, boolean said) {
        return switch (wish) {
            case FOLLOW -> Optional.of(Intent.of(Act.FOLLOW, topics.all()));
            case LEAVE -> said ? Optional.of(Intent.of(Act.UNFOLLOW, topics.all())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isAll(Sentence object) {
        return object.folded().without(ALL).isEmpty()
                && object.folded().words().stream().anyMatch(EACH::contains);
    }

    private Optional<Intent> each(List<Clause> clauses) {
        List<Intent> changes =
                clauses.stream().flatMap(clause -> meant(clause).stream()).toList();
        if (changes.size() < clauses.size() || isForOthers(clauses, changes)) {
            return Optional.empty();
        }
        if (isContradictory(changes)) {
            return Optional.of(Intent.of(Act.TOPICS));
        }
        Act act = changes.get(0).act();
        return Optional.of(
                changes.stream().allMatch(change -> change.act() == act)
                        ? Intent.of(act, about(changes))
                        : Intent.of(
                                Act.REVISE,
                                changes.stream().flatMap(TopicChanges::payloads).toList()));
    }

    /** "Football but not rugby" is one topic of ours: which to have is for the reader to tap. */
    private static boolean isContradictory(List<Intent> changes) {
        List<String> wanted = changes.stream()
                .filter(change -> change.act() == Act.FOLLOW)
                .flatMap(change -> change.about().stream())
                .toList();
        return changes.stream()
                .filter(change -> change.act() == Act.UNFOLLOW)
                .flatMap(change -> change.about().stream())
                .anyMatch(wanted::contains);
    }

    /** A single name to follow is heard where names are. */
    private static boolean isForOthers(List<Clause> clauses, List<Intent> changes) {
        Clause clause = clauses.get(0);
        boolean follows = changes.get(0).act() == Act.FOLLOW_WORD || (!clause.plain() && clause.wish() == Wish.FOLLOW);
        return clauses.size() == 1 && follows;
    }

    private static List<String> about(List<Intent> changes) {
        return changes.stream()
                .flatMap(change -> change.about().stream())
                .distinct()
                .toList();
    }

    private static Stream<String> payloads(Intent change) {
        return change.about().stream().map(about -> Payload.of(change.act(), about));
    }

    private Optional<Intent> meant(Clause clause) {
        Sentence object = clause.object();
        boolean kin = clause.wish() != Wish.FOLLOW;
        return known(clause)
                .or(() -> topics(object, kin).map(named -> Intent.of(act(clause.wish()), named)))
                .or(() -> word(clause));
    }

    private Act act(Wish wish) {
        return switch (wish) {
            case LEAVE, EXCEPT -> Act.UNFOLLOW;
            case ONLY -> Act.FOLLOW_ONLY;
            case INSTEAD -> followed.size() == 1 ? Act.FOLLOW_ONLY : Act.FOLLOW;
            case LESS -> Act.LESS;
            default -> Act.FOLLOW;
        };
    }

    /** A word that is followed and wanted no more, though it may belong to a topic too. */
    private Optional<Intent> known(Clause clause) {
        return clause.wish() == Wish.LEAVE
                ? NameWords.named(clause.object())
                        .flatMap(name -> NameWords.known(name, keywords))
                        .map(known -> Intent.of(Act.UNFOLLOW_WORD, known))
                : Optional.empty();
    }

    /** A word that is no topic's name. */
    private Optional<Intent> word(Clause clause) {
        return NameWords.named(clause.object()).flatMap(name -> switch (clause.wish()) {
            case FOLLOW, INSTEAD ->
                Optional.of(Intent.of(Act.FOLLOW_WORD, name)).filter(word -> clause.plain());
            case LEAVE -> NameWords.left(name, keywords).map(known -> Intent.of(Act.UNFOLLOW_WORD, known));
            default -> Optional.empty();
        });
    }

    private Optional<List<String>> topics(Sentence object, boolean kin) {
        Folded words = object.folded();
        return (kin ? topics.akin(words) : topics.in(words))
                .filter(NameWords::isAllNames)
                .map(TopicWords.Named::topics);
    }
}
