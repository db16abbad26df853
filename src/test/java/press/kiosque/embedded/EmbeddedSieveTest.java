package press.kiosque.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static press.kiosque.embedded.EmbeddedSieve.Verdict.MEANT;
import static press.kiosque.embedded.EmbeddedSieve.Verdict.NOT_MEANT;
import static press.kiosque.embedded.EmbeddedSieve.Verdict.UNDECIDED;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.kiosque.embedded.EmbeddedSieve.Verdict;

class EmbeddedSieveTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Document ANNA = new Document("_id", "anna")
            .append("status", "ACTIVE")
            .append("purposes", List.of("DIGEST", "PUSH"))
            .append("since", NOON)
            .append("hour", 7)
            .append("left", null);

    @Test
    void aTextIsComparedAsItIsStored() {
        assertThat(verdict(new Document("status", "ACTIVE"))).isEqualTo(MEANT);
        assertThat(verdict(new Document("status", "ACTIV"))).isEqualTo(NOT_MEANT);
        assertThat(verdict(new Document("status", "ACTIVES"))).isEqualTo(NOT_MEANT);
        assertThat(verdict(new Document("statu", "ACTIVE"))).isEqualTo(NOT_MEANT);
    }

    @Test
    void oneTextOfAListIsEnough() {
        assertThat(verdict(new Document("purposes", "PUSH"))).isEqualTo(MEANT);
        assertThat(verdict(new Document("purposes", "ALERT"))).isEqualTo(NOT_MEANT);
        assertThat(verdict(new Document("purposes", in("ALERT", "DIGEST")))).isEqualTo(MEANT);
        assertThat(verdict(new Document("status", in()))).isEqualTo(NOT_MEANT);
    }

    @Test
    void boundsOfADateBelongToWhatIsWantedOrNot() {
        assertThat(verdict(new Document("since", new Document("$gte", NOON)))).isEqualTo(MEANT);
        assertThat(verdict(new Document("since", new Document("$gt", NOON)))).isEqualTo(NOT_MEANT);
        assertThat(verdict(new Document("since", new Document("$lte", NOON)))).isEqualTo(MEANT);
        assertThat(verdict(new Document("since", new Document("$lt", NOON)))).isEqualTo(NOT_MEANT);
        assertThat(verdict(new Document("since", new Document("$gt", NOON.minusMillis(1)).append("$lt", NOON))))
                .isEqualTo(NOT_MEANT);
    }

    @Test
    void aDateIsComparedAsItIsStored() {
        assertThat(verdict(new Document("since", NOON))).isEqualTo(MEANT);
        assertThat(verdict(new Document("since", NOON.plusMillis(1)))).isEqualTo(NOT_MEANT);
        assertThat(verdict(new Document("hour", NOON))).isEqualTo(UNDECIDED);
    }

    @Test
    void oneConditionThatFailsIsEnoughWhateverElseIsAsked() {
        var pattern = new Document("status", new BsonRegularExpression("^A"));

        assertThat(verdict(new Document("$and", List.of(pattern, new Document("status", "STOPPED")))))
                .isEqualTo(NOT_MEANT);
        assertThat(verdict(new Document("$and", List.of(pattern, new Document("status", "ACTIVE")))))
                .isEqualTo(UNDECIDED);
    }

    @Test
    void whatIsNoTextAndNoDateIsLeftToALookAtTheValues() {
        assertThat(verdict(new Document("hour", 7))).isEqualTo(UNDECIDED);
        assertThat(verdict(new Document("left", null))).isEqualTo(UNDECIDED);
        assertThat(verdict(new Document("hour", new Document("$lte", NOON)))).isEqualTo(UNDECIDED);
        assertThat(verdict(new Document("gone", new Document("$lte", NOON)))).isEqualTo(UNDECIDED);
        assertThat(verdict(new Document("presence.lastAct", "x"))).isEqualTo(UNDECIDED);
        assertThat(verdict(new Document("$or", List.of(new Document("status", "STOPPED")))))
                .isEqualTo(UNDECIDED);
    }

    @Test
    void whatStandsBehindAValueThatTellsNoLengthIsUndecided() {
        var document = new Document("pattern", new BsonRegularExpression("^a", "i")).append("status", "ACTIVE");

        Verdict verdict = new EmbeddedSieve(new Document("status", "STOPPED")).of(EmbeddedBson.encode(document));

        assertThat(verdict).isEqualTo(UNDECIDED);
    }

    @Test
    void whereItDecidesItDecidesAsALookAtTheValuesDoes() {
        var chance = new Random(20261128);
        var values = new DefaultQueryMatcher();
        int decided = 0;

        for (int round = 0; round < 25_000; round++) {
            Document document = document(chance);
            Document query = query(chance);
            Verdict verdict = new EmbeddedSieve(query).of(EmbeddedBson.encode(document));
            if (verdict != UNDECIDED) {
                decided++;
                assertThat(verdict == MEANT)
                        .as("%s asked of %s", query, document)
                        .isEqualTo(values.matches(document, query));
            }
        }

        assertThat(decided).isGreaterThan(10_000);
    }

    private static Verdict verdict(Document query) {
        return new EmbeddedSieve(query).of(EmbeddedBson.encode(ANNA));
    }

    private static Document in(String... texts) {
        return new Document("$in", Arrays.asList(texts));
    }

    private static Document document(Random chance) {
        var document = new Document();
        for (String name : List.of("a", "ab", "b")) {
            if (chance.nextInt(5) > 0) {
                document.append(name, value(chance));
            }
        }
        return document;
    }

    private static Object value(Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> NOON.plusMillis(chance.nextInt(3));
            case 1 -> chance.nextInt(3);
            case 2 -> new Document("a", text(chance));
            case 3 ->
                IntStream.range(0, chance.nextInt(3))
                        .mapToObj(at -> value(chance))
                        .toList();
            default -> text(chance);
        };
    }

    private static Document query(Random chance) {
        var query = new Document();
        for (String name : List.of("a", "b")) {
            if (chance.nextInt(3) > 0) {
                query.append(name, condition(chance));
            }
        }
        return chance.nextInt(4) == 0 ? new Document("$and", new ArrayList<>(List.of(query))) : query;
    }

    private static Object condition(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> text(chance);
            case 1 -> in(text(chance), text(chance));
            case 2 -> NOON.plusMillis(chance.nextInt(3));
            default ->
                new Document(
                        List.of("$gte", "$gt", "$lte", "$lt").get(chance.nextInt(4)),
                        NOON.plusMillis(chance.nextInt(3)));
        };
    }

    private static String text(Random chance) {
        return List.of("x", "xy", "é").get(chance.nextInt(3));
    }
}
