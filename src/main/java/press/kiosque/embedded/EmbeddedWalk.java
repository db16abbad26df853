package press.kiosque.embedded;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Goes from field to field of a stored document, or of an array in it, without decoding any: what a value's bytes are is told
 * by its type and the length before it.
 *
 * @see <a href="https://bsonspec.org/spec.html">BSON</a>
 */
final class EmbeddedWalk {

    static final byte TEXT = 0x02;
    static final byte ARRAY = 0x04;
    static final byte DATE = 0x09;

    private static final int LENGTH = 4;
    private static final int UNKNOWN = -1;

    private final byte[] bytes;
    private final ByteBuffer stored;
    private int field;
    private int nameEnd;
    private int next;

    /** Begins before the first field of the document or array whose bytes begin there. */
    EmbeddedWalk(byte[] bytes, int from) {
        this.bytes = bytes;
        this.stored = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.next = from + LENGTH;
    }

    /** Goes on to the next field; false after the last one, and after one whose length is unknown. */
    boolean next() {
        if (isLost() || bytes[next] == 0) {
            return false;
        }
        field = next;
        nameEnd = field + 1;
        while (bytes[nameEnd] != 0) {
            nameEnd++;
        }
        int length = length(bytes[field], value());
        next = length == UNKNOWN ? UNKNOWN : value() + length;
        return true;
    }

    /** Whether this field's length is unknown, so that nothing behind it can be found. */
    boolean isLost() {
        return next == UNKNOWN;
    }

    boolean isNamed(byte[] name) {
        return Arrays.equals(name, 0, name.length, bytes, field + 1, nameEnd);
    }

    /** Where this field begins: its type, its name, its value. */
    int start() {
        return field;
    }

    /** Where it ends. */
    int end() {
        return next;
    }

    byte type() {
        return bytes[field];
    }

    /** Where its value begins. */
    int value() {
        return nameEnd + 1;
    }

    /** Goes from value to value of an array. */
    EmbeddedWalk inside() {
        return new EmbeddedWalk(bytes, value());
    }

    /** The value of a date, in milliseconds since 1970. */
    long millis() {
        return stored.getLong(value());
    }

    /** Whether the value of a text is this one. */
    boolean isText(byte[] text) {
        int from = value() + LENGTH;
        return Arrays.equals(text, 0, text.length, bytes, from, from + stored.getInt(value()) - 1);
    }

    private int length(byte type, int at) {
        return switch (type) {
            case 0x06, 0x0A, 0x7F, -1 -> 0;
            case 0x08 -> 1;
            case 0x10 -> Integer.BYTES;
            case 0x01, DATE, 0x11, 0x12 -> Long.BYTES;
            case 0x07 -> 12;
            case 0x13 -> 16;
            case 0x03, ARRAY, 0x0F -> stored.getInt(at);
            case TEXT, 0x0D, 0x0E -> LENGTH + stored.getInt(at);
            case 0x05 -> LENGTH + 1 + stored.getInt(at);
            default -> UNKNOWN;
        };
    }
}
