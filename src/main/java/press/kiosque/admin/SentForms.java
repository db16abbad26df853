package press.kiosque.admin;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import press.kiosque.newsroom.Inserts;

/**
 * Forms that were sent within the last minute, to whichever node, and where each led.
 *
 * <pre>{ _id: "Zk1…", at: ISODate, where: "/admin/topics/sport" }</pre>
 */
@Repository
class SentForms {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final String WHERE = "where";

    private final MongoCollection<Document> forms;
    private final Clock clock;

    SentForms(MongoDatabase database, Clock clock) {
        this.forms = database.getCollection("sentForms");
        this.clock = clock;
    }

    /** Takes note that this form is sent; false if it was sent before. */
    boolean isFirst(String form) {
        forms.deleteMany(lt("at", clock.instant().minus(REMEMBERED)));
        return Inserts.unlessKnown(forms, new Document("_id", form).append("at", clock.instant()));
    }

    /** It has led there. */
    void ledTo(String form, String where) {
        forms.updateOne(eq(form), set(WHERE, where));
    }

    /** It has led nowhere, and may be sent again. */
    void forget(String form) {
        forms.deleteOne(eq(form));
    }

    /** Whether the form is still known, and then where it has led: blank while that is under way. */
    Optional<String> of(String form) {
        return Optional.ofNullable(forms.find(eq(form)).first())
                .map(sent -> Optional.ofNullable(sent.getString(WHERE)).orElse(""));
    }
}
