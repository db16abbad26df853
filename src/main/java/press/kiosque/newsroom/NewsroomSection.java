package press.kiosque.newsroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One list in a newsroom's file: {@code topics}, {@code feeds}, {@code editions}. The feature that owns the list
 * implements it, so that the file needs to know no feature.
 *
 * @param <T> a record with the keys of one entry, absent ones null or with their default
 */
public interface NewsroomSection<T> {

    /** The key in the file; sections are read and written in the order of {@code @Order}. */
    String key();

    /** The record that one entry is read into. */
    Class<T> type();

    /** What the newsroom has, in a stable order. */
    List<T> export(String newsroom);

    /**
     * Reads one entry and makes sure that it is valid; nothing is stored yet.
     *
     * @return stores it and says what happened, so that importing twice can say that nothing changed
     * @throws IllegalArgumentException if the entry is not valid; the message names the offender
     */
    Supplier<Change> read(Newsroom newsroom, T entry);

    /**
     * Takes over the order in which a file lists its entries, once they are stored.
     *
     * @param ids full ones, {@code newsroom/slug}
     */
    default void arrange(String newsroom, List<String> ids) {}

    /** The ids in other lists that an entry names, by the keys of those lists, such as {@code feeds}. */
    default Map<String, List<String>> named(T entry) {
        return Map.of();
    }

    /** Stores what a file says, if that is anything new. */
    static <D> Change keep(Optional<D> known, D named, Consumer<D> save) {
        if (known.filter(named::equals).isPresent()) {
            return Change.UNCHANGED;
        }
        save.accept(named);
        return known.isEmpty() ? Change.CREATED : Change.CHANGED;
    }

    /** What became of one entry. */
    enum Change {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
