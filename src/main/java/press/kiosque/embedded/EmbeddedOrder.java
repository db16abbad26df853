package press.kiosque.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.PriorityQueue;
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

    /** The first of these, in order. */
    Stream<Row> first(Stream<Row> rows, long most) {
        var kept = new PriorityQueue<Ranked>(comparator.reversed());
        rows.map(row -> new Ranked(row.read(compared), row)).forEach(ranked -> {
            if (kept.size() < most) {
                kept.add(ranked);
            } else if (comparator.compare(ranked, kept.element()) < 0) {
                kept.remove();
                kept.add(ranked);
            }
        });
        return kept.stream().sorted(comparator).map(Ranked::row);
    }
}
