package press.kiosque.retention;

import com.mongodb.client.MongoCursor;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the ids of what is older than a moment. It keeps no position: what was erased is not found again. */
class OldIds implements ItemStreamReader<String> {

    private final Function<Instant, MongoCursor<String>> before;
    private final Instant moment;
    private @Nullable MongoCursor<String> ids;

    OldIds(Function<Instant, MongoCursor<String>> before, Instant moment) {
        this.before = before;
        this.moment = moment;
    }

    @Override
    public void open(ExecutionContext context) {
        ids = before.apply(moment);
    }

    @Override
    public @Nullable String read() {
        return ids != null && ids.hasNext() ? ids.next() : null;
    }

    @Override
    public void close() {
        if (ids != null) {
            ids.close();
            ids = null;
        }
    }
}
