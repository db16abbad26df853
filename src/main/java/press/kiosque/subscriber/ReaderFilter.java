package press.kiosque.subscriber;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

/**
 * Which readers a list shows.
 *
 * @param status null for any
 * @param topic slug of one that they follow; empty for whatever
 * @param edition slug of one that they take, and have agreed to be sent; empty for whatever
 */
record ReaderFilter(@Nullable Status status, String topic, String edition) {

    /** Everybody of this status; of all if it is null. */
    static ReaderFilter of(@Nullable Status status) {
        return new ReaderFilter(status, "", "");
    }

    /** Finds them among a newsroom's readers. */
    Bson in(String newsroom) {
        List<Bson> all = new ArrayList<>(List.of(eq("newsroom", newsroom)));
        if (status != null) {
            all.add(eq("status", status.name()));
        }
        if (!topic.isEmpty()) {
            all.add(eq("topics", topic));
        }
        if (!edition.isEmpty()) {
            all.add(eq("purposes", Purpose.DIGEST.name()));
            all.add(eq("subscriptions.edition", edition));
        }
        return and(all);
    }
}
