package press.kiosque.newsroom;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Changes what several people or processes may change at once: it is read, the step is taken, and that is written only if nobody
 * else has written since; else it is read and decided again.
 */
public final class Contested {

    private static final int MOST_ATTEMPTS = 100;

    private Contested() {}

    /** How a thing stood before a step and stands after it; the same twice if nothing changed. */
    public record Change<T>(T before, T after) {

        /** Whether anything changed. */
        public boolean happened() {
            return !before.equals(after);
        }
    }

    /**
     * Takes this step.
     *
     * @param what it is, for the error
     * @param read the thing as it is stored now; empty if there is none
     * @param step may be asked several times; gives back what it was given to change nothing
     * @param write writes the second if the first is still what is stored; false if it is not
     * @return empty if there is no such thing
     * @throws IllegalStateException if others write all the time
     */
    public static <T> Optional<Change<T>> change(
            String what, Supplier<Optional<T>> read, UnaryOperator<T> step, BiPredicate<T, T> write) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Optional<T> before = read.get();
            if (before.isEmpty()) {
                return Optional.empty();
            }
            var change = new Change<>(before.get(), step.apply(before.get()));
            if (!change.happened() || write.test(change.before(), change.after())) {
                return Optional.of(change);
            }
        }
        throw new IllegalStateException(what + " changes faster than it can be written");
    }
}
