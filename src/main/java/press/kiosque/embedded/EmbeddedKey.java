package press.kiosque.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.charset.StandardCharsets;

/**
 * Turns the value of a key into text under which the embedded database files it.
 *
 * <p>Equal values give equal text, whatever their numeric type, because MongoDB holds that 1 and 1.0 are the same key. Text
 * stays readable and sorts as itself; everything else is its BSON, one character a byte, so that ObjectIds sort by time.
 */
final class EmbeddedKey {

    private EmbeddedKey() {}

    /** The text for a key of one or more values. */
    static String of(KeyValue values) {
        KeyValue normal = values.normalized();
        if (normal.size() == 1 && normal.get(0) instanceof String text) {
            return "=" + text;
        }
        Document document = new Document();
        for (int i = 0; i < normal.size(); i++) {
            document.put(Integer.toString(i), normal.get(i));
        }
        return "#" + new String(EmbeddedBson.encode(document), StandardCharsets.ISO_8859_1);
    }
}
