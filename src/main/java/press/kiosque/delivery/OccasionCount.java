package press.kiosque.delivery;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import press.kiosque.delivery.Delivery.Outcome;
import press.kiosque.message.Reach.Rule;

/**
 * So many rows of one occasion met the same end.
 *
 * @param outcome null while nobody knows; accepted too if only the echo says so
 * @param reason why not; null where there is none
 * @param rule by which it was tried; null if nothing was sent
 * @param first whether these were first attempts, which every reader has one of
 */
public record OccasionCount(
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Rule rule,
        boolean first,
        long rows) {

    /** By what rows are counted together. */
    static final Document KEY = new Document("outcome", present("outcome"))
            .append("reason", present("reason"))
            .append("rule", present("rule"))
            .append("echoed", is("$ne", present("echoedAt"), ""))
            .append("first", is("$eq", "$attempt", 1));

    private static Document present(String field) {
        return is("$ifNull", "$" + field, "");
    }

    private static Document is(String operator, Object one, Object other) {
        return new Document(operator, List.of(one, other));
    }

    static OccasionCount of(Document counted) {
        Document key = counted.get("_id", Document.class);
        return new OccasionCount(
                key.getBoolean("echoed", false)
                        ? Outcome.ACCEPTED
                        : text(key, "outcome").map(Outcome::valueOf).orElse(null),
                text(key, "reason").orElse(null),
                text(key, "rule").map(Rule::valueOf).orElse(null),
                key.getBoolean("first", true),
                counted.getLong("rows"));
    }

    private static Optional<String> text(Document key, String field) {
        return Optional.ofNullable(key.getString(field)).filter(value -> !value.isEmpty());
    }
}
