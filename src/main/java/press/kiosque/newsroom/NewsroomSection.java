package press.kiosque.newsroom;

import java.util.List;

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
     * Stores one entry.
     *
     * @return what happened, so that importing twice can say that nothing changed
     * @throws IllegalArgumentException if the entry is not valid; the message names the offender
     */
    Change store(Newsroom newsroom, T entry);

    /** What became of one entry. */
    enum Change {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
