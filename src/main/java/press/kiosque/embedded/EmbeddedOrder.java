package press.kiosque.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.kiosque.embedded.EmbeddedLookup.Row;

/** Puts documents in order; the first few of many are found without sorting the others. */
final class EmbeddedOrder {

    private final EmbeddedExcerpt compared;
    private final Comparator<Ranked> comparator;

    /** A document and the part of it that decides where it comes. */
    private record Ranked(Document part, Row row) {}

    /** Compares like this what the order names; of equals, the key decides, so that pages of a list never overlap. */
    EmbeddedOrder(Document order, Comparator<Document> comparator) {
        this.compared = EmbeddedExcerpt.of(EmbeddedFields.ofOrder(order));
        this.comparator = Comparator.comparing(Ranked::part, comparator)
                .thenComparing(ranked -> ranked.row().key());
    }

    /** The first of those that are meant, in order. Whether one is meant is asked only where it would be among them. */
    Stream<Row> first(Stream<Row> rows, Predicate<Row> meant, long most) {
        var kept = new PriorityQueue<Ranked>(comparator.reversed());
        rows.forEach(row -> {
            if (kept.size() < most) {
                if (meant.test(row)) {
                    kept.add(ranked(row));
                }
            } else if (comparator.compare(ranked(row), kept.element()) < 0 && meant.test(row)) {
                kept.remove();
                kept.add(ranked(row));
            }
        });
        return kept.stream().sorted(comparator).map(Ranked::row);
    }

    private Ranked ranked(Row row) {
        return new Ranked(row.read(compared), row);
    }
}
