package press.kiosque.article;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import press.kiosque.article.Story.Treatment;

/**
 * Two stories as they were before an editor made them one, so that it can be undone. Public
 * because the database driver has to see it.
 *
 * @param id of the story that became part
 * @param who merged them
 * @param into the story that remains
 * @param part the story that became part of it
 */
public record Merging(@BsonId String id, String newsroom, Instant at, String who, Story into, Story part) {

    /** What is decided about the two together: what is held back stays so, and keeps its words if it has any. */
    Treatment treatment() {
        Treatment one = into.treatment();
        Treatment other = part.treatment();
        boolean held = one.held() || other.held();
        return new Treatment(
                !held && (one.pinned() || other.pinned()),
                !held && (one.mustCarry() || other.mustCarry()),
                held,
                one.words() == null ? other.words() : one.words());
    }
}
