package press.kiosque.understanding;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants, understood from a payload or from words.
 *
 * @param about slugs of topics, of one edition, an article's id, words, days or a moment, as the act needs it
 * @param hour only with acts about hours; the first of several
 * @param parts what is wanted one after the other, if it is several things
 */
public record Intent(Act act, List<String> about, @Nullable LocalTime hour, List<Intent> parts) {

    public Intent {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
    }

    public Intent(Act act, List<String> about, @Nullable LocalTime hour) {
        this(act, about, hour, List.of());
    }

    public static Intent several(List<Intent> parts) {
        return new Intent(Act.SEVERAL, List.of(), null, parts);
    }

    public static Intent of(Act act) {
        return new Intent(act, List.of(), null);
    }

    public static Intent of(Act act, String about) {
        return new Intent(act, List.of(about), null);
    }

    public static Intent of(Act act, List<String> about) {
        return new Intent(act, about, null);
    }

    /** The one thing that it is about. */
    public Optional<String> subject() {
        return about.stream().findFirst();
    }
}
