package press.kiosque.conversation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Mends what was typed in haste: a word that we don't know becomes the one among ours that is nearest, if it is near enough:
 * one slip in words of four to six letters, two in longer ones. A slip is a letter too many, too few, wrong, or swapped with its
 * neighbour. No word is mended into one that stops everything.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    /** What can be meant in every newsroom. */
    private static final Set<String> OURS =
            Vocabulary.allWords().filter(Spelling::mayBeMeant).collect(Collectors.toSet());

    private final Set<String> names;

    /** Knows our words and these, which are the newsroom's own. */
    Spelling(Collection<String> names) {
        this.names = names.stream().filter(Spelling::mayBeMeant).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean mayBeMeant(String word) {
        return word.length() >= SHORTEST && !StopWords.areIn(new Folded(word));
    }

    /** The word that was meant, or the same if none is near. */
    String mend(String word) {
        if (word.length() < SHORTEST || isKnown(word) || word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        return IntStream.rangeClosed(1, allowed(word))
                .mapToObj(slips -> nearest(word, slips))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(word);
    }

    private boolean isKnown(String word) {
        return OURS.contains(word) || names.contains(word);
    }

    private Optional<String> nearest(String word, int slips) {
        return Stream.concat(OURS.stream(), names.stream())
                .filter(near(word, slips))
                .min(Comparator.comparing((String other) -> other.charAt(0) != word.charAt(0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether a word can be meant where this was typed. */
    static Predicate<String> near(String typed) {
        return near(typed, allowed(typed));
    }

    private static Predicate<String> near(String typed, int slips) {
        return slips == 0
                ? typed::equals
                : new CharacterRunAutomaton(new LevenshteinAutomata(typed, true).toAutomaton(slips))::run;
    }

    private static int allowed(String typed) {
        return typed.length() < SHORTEST ? 0 : typed.length() < LONG ? 1 : 2;
    }
}
