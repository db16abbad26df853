package press.kiosque.newsroom;

import java.io.Serializable;
import java.util.Map;

/**
 * What takes back the deed that the notice on the next page tells of: a form of hidden fields with one button.
 *
 * @param address to which it is sent
 * @param fields by name
 */
public record Undo(String address, Map<String, String> fields) implements Serializable {

    /** Under what name the site's layout looks for it among the flash attributes. */
    public static final String NAME = "undo";

    public Undo {
        fields = Map.copyOf(fields);
    }
}
