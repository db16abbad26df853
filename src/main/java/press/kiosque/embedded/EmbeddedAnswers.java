package press.kiosque.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.EncoderException;
import io.netty.handler.codec.MessageToByteEncoder;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers, and found documents in them as the bytes that the store keeps: most documents are asked for whole, and to
 * decode each only to encode it again is half the work of finding it.
 *
 * <p>The server makes answers of documents. One that stands for stored bytes has a field whose name no document can have, since
 * names in BSON end at the character 0.
 */
final class EmbeddedAnswers extends MessageToByteEncoder<MongoMessage> {

    private static final String STORED = "\0";

    /** Writes the answers of this connection from now on. Only the connection's own thread may call this. */
    static void on(Channel connection) {
        if (connection.pipeline().get(EmbeddedAnswers.class) == null) {
            connection.pipeline().addLast(new EmbeddedAnswers());
        }
    }

    /** A document that only an answer may hold: these bytes. */
    static Document stored(byte[] bytes) {
        return new Document(STORED, bytes);
    }

    /** An answer that cannot be written ends the connection, so that nobody waits for it. */
    @Override
    public void write(ChannelHandlerContext context, Object answer, ChannelPromise written) throws Exception {
        try {
            super.write(context, answer, written);
        } catch (EncoderException e) {
            var unused = context.close();
            throw e;
        }
    }

    @Override
    protected void encode(ChannelHandlerContext context, MongoMessage answer, ByteBuf out) {
        int start = out.writerIndex();
        out.writeIntLE(0);
        out.writeIntLE(answer.getHeader().getRequestID());
        out.writeIntLE(answer.getHeader().getResponseTo());
        out.writeIntLE(OpCode.OP_MSG.getId());
        out.writeIntLE(answer.getFlags());
        out.writeByte(MongoMessage.SECTION_KIND_BODY);
        write(answer.getDocument(), out);
        out.setIntLE(start, out.writerIndex() - start);
    }

    private static void write(Map<?, ?> document, ByteBuf out) {
        if (document.get(STORED) instanceof byte[] bytes) {
            out.writeBytes(bytes);
            return;
        }
        int start = begin(out);
        document.forEach((name, value) -> write(String.valueOf(name), value, out));
        end(start, out);
    }

    private static void write(Collection<?> values, ByteBuf out) {
        int start = begin(out);
        int place = 0;
        for (Object value : values) {
            write(Integer.toString(place++), value, out);
        }
        end(start, out);
    }

    private static void write(String name, @Nullable Object value, ByteBuf out) {
        byte type = BsonEncoder.determineType(value);
        out.writeByte(type);
        out.writeCharSequence(name, UTF_8);
        out.writeByte(BsonConstants.STRING_TERMINATION);
        if (value instanceof Map<?, ?> document) {
            write(document, out);
        } else if (value instanceof Collection<?> values) {
            write(values, out);
        } else {
            BsonEncoder.encodeValue(type, value, out);
        }
    }

    private static int begin(ByteBuf out) {
        int start = out.writerIndex();
        out.writeIntLE(0);
        return start;
    }

    private static void end(int start, ByteBuf out) {
        out.writeByte(BsonConstants.TERMINATING_BYTE);
        out.setIntLE(start, out.writerIndex() - start);
    }
}
