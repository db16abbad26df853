package press.kiosque.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry as its feed gives it.
 *
 * @param id guid, atom:id or rdf:about as written
 * @param title plain text; empty if there is none
 * @param link absolute where the feed or its address allows
 * @param published as the newsroom says
 * @param updated as the newsroom says
 * @param categories without repeats, in the order of the feed
 * @param image the picture that stands for the entry
 * @param summary markup or text of the short description; empty if there is none
 * @param content markup of the whole; empty if there is none
 */
public record ParsedEntry(
        @Nullable String id,
        String title,
        @Nullable String link,
        @Nullable Instant published,
        @Nullable Instant updated,
        List<String> categories,
        @Nullable String image,
        String summary,
        String content) {

    public ParsedEntry {
        categories = List.copyOf(categories);
    }
}
