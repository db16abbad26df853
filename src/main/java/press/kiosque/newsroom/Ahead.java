package press.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a feature is going to bring to readers, so that their editors' first page needs to know no feature. */
public interface Ahead {

    /** What goes out until this moment, in no particular order; readers are counted aside, and no page waits long for them. */
    List<Coming> of(Newsroom newsroom, Instant until, Locale language);

    /**
     * Something that is going to go out.
     *
     * @param at when, of what comes at readers' own hours for the first of them
     * @param kind names the word {@code kind.<kind>} in the editors' words
     * @param name as editors know it; empty if the note says it
     * @param note a key of the editors' words that says what it depends on; empty for none
     * @param page of the site that tells more of it
     * @param whom whom it would reach; null while they are being counted
     */
    record Coming(
            Instant at,
            String kind,
            String name,
            String note,
            String page,
            @Nullable Whom whom) {}

    /**
     * Whom it would reach as things stand.
     *
     * @param readers whom it is for
     * @param reached how many of them
     * @param not how many of the others, by the end of a key {@code push.why.<code>}
     */
    record Whom(long readers, long reached, Map<String, Long> not) {

        public Whom {
            not = Map.copyOf(not);
        }
    }
}
