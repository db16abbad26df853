package press.kiosque.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out of which fields of the first level a query or an aggregation speaks; empty where it may need whole documents. */
final class EmbeddedFields {

    private static final Set<String> JOINING = Set.of("$and", "$or", "$nor");

    private final Set<String> names = new HashSet<>();
    private boolean all;

    private EmbeddedFields() {}

    private Optional<Set<String>> found() {
        return all ? Optional.empty() : Optional.of(names);
    }

    /** What this query compares. */
    static Optional<Set<String>> ofQuery(Document query) {
        var fields = new EmbeddedFields();
        fields.addQuery(query);
        return fields.found();
    }

    /** What comes first by this order, a document such as <code>{ since: -1 }</code>. */
    static Optional<Set<String>> ofOrder(Document order) {
        var fields = new EmbeddedFields();
        order.keySet().forEach(fields::add);
        return fields.found();
    }

    /** What this projection keeps. */
    static Optional<Set<String>> ofProjection(Document projection) {
        var fields = new EmbeddedFields();
        fields.names.add("_id");
        projection.forEach((name, kept) -> {
            boolean keeps = Boolean.TRUE.equals(kept) || (kept instanceof Number number && number.intValue() == 1);
            if (keeps) {
                fields.add(name);
            } else if (!name.equals("_id")) {
                fields.all = true;
            }
        });
        return fields.found();
    }

    /** What is read of each document by these stages of an aggregation, if one of them makes new documents of them. */
    static Optional<Set<String>> ofStages(List<Document> stages) {
        var fields = new EmbeddedFields();
        for (Document stage : stages) {
            Map.Entry<String, Object> only = stage.entrySet().iterator().next();
            switch (only.getKey()) {
                case "$match" -> fields.addQuery((Document) only.getValue());
                case "$sort" -> ((Document) only.getValue()).keySet().forEach(fields::add);
                case "$unwind" -> fields.addNamedIn(only.getValue());
                case "$skip", "$limit" -> {}
                case "$group" -> {
                    fields.addNamedIn(only.getValue());
                    return fields.found();
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private void add(String path) {
        int dot = path.indexOf('.');
        names.add(dot < 0 ? path : path.substring(0, dot));
    }

    private void addQuery(Document query) {
        query.forEach((name, condition) -> {
            if (JOINING.contains(name) && condition instanceof Collection<?> parts) {
                parts.forEach(part -> addQuery((Document) part));
            } else if (name.startsWith("$")) {
                all = true;
            } else {
                add(name);
            }
        });
    }

    /** The fields that an expression names: <code>"$status"</code>, <code>"$presence.lastAct"</code>. */
    private void addNamedIn(@Nullable Object expression) {
        if (expression instanceof String text && text.startsWith("$$")) {
            all = true;
        } else if (expression instanceof String text && text.startsWith("$")) {
            add(text.substring(1));
        } else if (expression instanceof Collection<?> some) {
            some.forEach(this::addNamedIn);
        } else if (expression instanceof Document document) {
            document.values().forEach(this::addNamedIn);
        }
    }
}
