package press.kiosque.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides on stored documents by their bytes, as far as a query is plain: texts that must be equal, and dates at, before or
 * after a moment. A scan of all readers for those of one status or due by now decodes none of the others.
 */
final class EmbeddedSieve {

    /** What the bytes say of a document; {@link #UNDECIDED} leaves it to a look at its values. */
    enum Verdict {
        MEANT,
        NOT_MEANT,
        UNDECIDED
    }

    private final List<Condition> conditions = new ArrayList<>();
    private boolean complete = true;

    /** Takes from the query what can be decided by bytes. */
    EmbeddedSieve(Document query) {
        add(query);
    }

    private void add(Document query) {
        query.forEach((name, wanted) -> {
            if (name.equals("$and") && wanted instanceof Collection<?> parts) {
                parts.forEach(part -> add((Document) part));
            } else {
                plain(name, wanted).ifPresentOrElse(conditions::add, () -> complete = false);
            }
        });
    }

    private static Optional<Condition> plain(String name, @Nullable Object wanted) {
        return name.startsWith("$") || name.contains(".") ? Optional.empty() : Condition.of(name, wanted);
    }

    /** Whether the document of these bytes is meant. */
    Verdict of(byte[] stored) {
        boolean decided = complete;
        for (Condition condition : conditions) {
            Verdict verdict = condition.of(stored);
            if (verdict == Verdict.NOT_MEANT) {
                return Verdict.NOT_MEANT;
            }
            decided &= verdict == Verdict.MEANT;
        }
        return decided ? Verdict.MEANT : Verdict.UNDECIDED;
    }

    /** What one field must be. */
    private interface Wanted {

        Verdict of(EmbeddedWalk field);
    }

    /** What the field of this name must be, and what it means that a document has none. */
    private static final class Condition {

        private final byte[] name;
        private final Wanted wanted;
        private final Verdict absent;

        private Condition(String name, Wanted wanted, Verdict absent) {
            this.name = name.getBytes(UTF_8);
            this.wanted = wanted;
            this.absent = absent;
        }

        Verdict of(byte[] stored) {
            var walk = new EmbeddedWalk(stored, 0);
            while (walk.next()) {
                if (walk.isNamed(name)) {
                    return wanted.of(walk);
                }
            }
            return walk.isLost() ? Verdict.UNDECIDED : absent;
        }

        static Optional<Condition> of(String name, @Nullable Object wanted) {
            if (wanted instanceof String text) {
                return among(name, List.of(text));
            }
            if (wanted instanceof Instant moment) {
                return between(name, new Document("$gte", moment).append("$lte", moment));
            }
            if (!(wanted instanceof Document operators)) {
                return Optional.empty();
            }
            return operators.size() == 1 && operators.get("$in") instanceof Collection<?> some
                    ? among(name, some)
                    : between(name, operators);
        }

        private static Optional<Condition> among(String name, Collection<?> some) {
            if (!some.stream().allMatch(String.class::isInstance)) {
                return Optional.empty();
            }
            List<byte[]> texts =
                    some.stream().map(text -> ((String) text).getBytes(UTF_8)).toList();
            return Optional.of(new Condition(name, field -> among(texts, field), Verdict.NOT_MEANT));
        }

        private static Verdict among(List<byte[]> texts, EmbeddedWalk field) {
            if (field.type() == EmbeddedWalk.ARRAY) {
                return amongAny(texts, field.inside());
            }
            return field.type() == EmbeddedWalk.TEXT
                    ? verdict(texts.stream().anyMatch(field::isText))
                    : Verdict.UNDECIDED;
        }

        /** An array is meant if any of its values is. */
        private static Verdict amongAny(List<byte[]> texts, EmbeddedWalk values) {
            Verdict all = Verdict.NOT_MEANT;
            while (values.next()) {
                if (values.type() != EmbeddedWalk.TEXT) {
                    all = Verdict.UNDECIDED;
                } else if (texts.stream().anyMatch(values::isText)) {
                    return Verdict.MEANT;
                }
            }
            return all;
        }

        private static Optional<Condition> between(String name, Document operators) {
            long from = Long.MIN_VALUE;
            long to = Long.MAX_VALUE;
            for (Map.Entry<String, Object> bound : operators.entrySet()) {
                if (!(bound.getValue() instanceof Instant moment)) {
                    return Optional.empty();
                }
                long millis = moment.toEpochMilli();
                switch (bound.getKey()) {
                    case "$gte" -> from = Math.max(from, millis);
                    case "$gt" -> from = Math.max(from, millis + 1);
                    case "$lte" -> to = Math.min(to, millis);
                    case "$lt" -> to = Math.min(to, millis - 1);
                    default -> {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(new Condition(name, within(from, to), Verdict.UNDECIDED));
        }

        private static Wanted within(long from, long to) {
            return field -> field.type() == EmbeddedWalk.DATE
                    ? verdict(field.millis() >= from && field.millis() <= to)
                    : Verdict.UNDECIDED;
        }

        private static Verdict verdict(boolean meant) {
            return meant ? Verdict.MEANT : Verdict.NOT_MEANT;
        }
    }
}
