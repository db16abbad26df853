package press.kiosque.campaign;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Which of its titles a push has on a reader's phone. */
public enum Title {
    FIRST,
    SECOND;

    /** The title by which a reader tries a push, the same however often it is drawn and whatever their {@link Canary#lot}. */
    static Title drawn(String push, String reader) {
        byte[] both = (push + "|" + reader).getBytes(StandardCharsets.UTF_8);
        return (UUID.nameUUIDFromBytes(both).getLeastSignificantBits() & 1) == 0 ? FIRST : SECOND;
    }
}
