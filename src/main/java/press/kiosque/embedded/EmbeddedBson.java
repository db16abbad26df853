package press.kiosque.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * Documents as the bytes that the embedded database keeps.
 *
 * <p>Bytes are never changed in place: every reader decodes a document of its own, so that no answer can change while it is
 * being sent, and a page that is written again because of one document copies the others instead of serialising them.
 */
final class EmbeddedBson {

    private static final int USUAL_BYTES = 1024;

    private EmbeddedBson() {}

    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(USUAL_BYTES);
        BsonEncoder.encodeDocument(document, buffer);
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }
}
