package press.kiosque.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads some fields of stored documents and passes over the others: a scan that asks for one field of large documents takes a
 * fraction of the time.
 */
final class EmbeddedExcerpt {

    /** Everything. */
    static final EmbeddedExcerpt WHOLE = new EmbeddedExcerpt(Optional.empty());

    private final Optional<List<byte[]>> names;

    private EmbeddedExcerpt(Optional<List<byte[]>> names) {
        this.names = names;
    }

    /** These fields of the first level; everything if it is not known which. */
    static EmbeddedExcerpt of(Optional<Set<String>> fields) {
        return fields.map(some -> new EmbeddedExcerpt(Optional.of(
                        some.stream().map(name -> name.getBytes(UTF_8)).toList())))
                .orElse(WHOLE);
    }

    /** The document of these bytes with those of the fields that it has. */
    Document read(byte[] bytes) {
        return names.map(some -> read(bytes, some)).orElseGet(() -> EmbeddedBson.decode(bytes));
    }

    private static Document read(byte[] bytes, List<byte[]> names) {
        ByteBuf part = Unpooled.buffer(bytes.length).writeZero(Integer.BYTES);
        var walk = new EmbeddedWalk(bytes, 0);
        while (walk.next()) {
            if (walk.isLost()) {
                return EmbeddedBson.decode(bytes);
            }
            if (isAmong(names, walk)) {
                part.writeBytes(bytes, walk.start(), walk.end() - walk.start());
            }
        }
        part.writeByte(0);
        part.setIntLE(0, part.writerIndex());
        return BsonDecoder.decodeBson(part);
    }

    private static boolean isAmong(List<byte[]> names, EmbeddedWalk walk) {
        for (byte[] name : names) {
            if (walk.isNamed(name)) {
                return true;
            }
        }
        return false;
    }
}
