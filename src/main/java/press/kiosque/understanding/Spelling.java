package press.kiosque.understanding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.springframework.util.function.SingletonSupplier;

/**
 * Mends what was typed in haste: a word that we don't know becomes the one among ours that is nearest, if it is near enough:
 * one slip in words of four to six letters, two in longer ones that begin alike. A slip is a letter too many, too few, wrong, or swapped with its
 * neighbour. No word is mended into one that stops everything.
 */
public final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    /** What can be meant in every newsroom. */
    private static final Map<String, Known> OURS = known(Vocabulary.allWords());

    /** Too much to be meant where another letter was typed: "the Tour" is one thing. */
    private static final Set<String> ALL = Set.of("tout", "tous", "toute", "toutes");

    /** No slips, though they are near to words of ours. */
    private static final Set<String> OTHERS =
            Set.of("ecologie", "ecology", "ecologique", "ecological", "here", "chat", "your", "yours");

    private final Map<String, Known> names;

    /** Knows our words and these, which are the newsroom's own. */
    Spelling(Collection<String> names) {
        this.names = known(names.stream());
    }

    private static Map<String, Known> known(Stream<String> words) {
        return words.filter(Spelling::mayBeMeant)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(word -> word, Known::of));
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

    /** Each word mended. */
    Folded mend(Folded words) {
        return new Folded(
                String.join(" ", words.words().stream().map(this::mend).toList()));
    }

    private boolean isKnown(String word) {
        return OURS.containsKey(word) || names.containsKey(word) || OTHERS.contains(word);
    }

    private Optional<String> nearest(String word, int slips) {
        Typed typed = Typed.of(word);
        return Stream.concat(OURS.values().stream(), names.values().stream())
                .filter(known -> !ALL.contains(known.word()) || known.holds(typed))
                .filter(known -> (slips == 1 || known.word().charAt(0) == word.charAt(0)) && known.isNear(typed, slips))
                .map(Known::word)
                .min(Comparator.comparing((String other) -> other.charAt(0) != word.charAt(0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Whether a word can be meant where this was typed. */
    public static Predicate<String> near(String typed) {
        Known known = Known.of(typed);
        return word -> known.isNear(Typed.of(word), allowed(typed));
    }

    private static int allowed(String typed) {
        return typed.length() < SHORTEST ? 0 : typed.length() < LONG ? 1 : 2;
    }

    /** @param letters a bit for each letter that is in the word; some share one */
    private record Typed(String word, long letters) {

        static Typed of(String word) {
            return new Typed(
                    word, word.chars().mapToLong(letter -> 1L << letter).reduce(0, (one, other) -> one | other));
        }
    }

    /** A word with what is near it, which is worked out when somebody first types something like it. */
    private record Known(
            Typed itself, Supplier<CharacterRunAutomaton> oneSlip, Supplier<CharacterRunAutomaton> twoSlips) {

        static Known of(String word) {
            return new Known(
                    Typed.of(word),
                    SingletonSupplier.of(() -> within(1, word)),
                    SingletonSupplier.of(() -> within(2, word)));
        }

        private static CharacterRunAutomaton within(int slips, String word) {
            return new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(slips));
        }

        String word() {
            return itself.word();
        }

        /** Whether it has all letters of what was typed. */
        boolean holds(Typed typed) {
            return (typed.letters() & ~itself.letters()) == 0;
        }

        /** A slip brings or takes one letter at most, so that most words need no closer look. */
        boolean isNear(Typed typed, int slips) {
            if (Math.abs(typed.word().length() - word().length()) > slips
                    || Long.bitCount(typed.letters() & ~itself.letters()) > slips
                    || Long.bitCount(itself.letters() & ~typed.letters()) > slips) {
                return false;
            }
            return slips == 0
                    ? typed.word().equals(word())
                    : (slips == 1 ? oneSlip : twoSlips).get().run(typed.word());
        }
    }
}
