package press.kiosque.admin;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A passkey of somebody: what their device gave us instead of a password. All that is binary is base64url.
 *
 * @param id by which the device knows it
 * @param owner the handle of the user whose it is, see {@link User#handle()}
 * @param label what they call it
 * @param publicKey by which its signatures are checked, as COSE
 * @param signatures how many the device says that it has made; 0 where it doesn't count
 * @param verified whether the device asked for finger, face or code
 * @param copyable whether it may be copied to other devices of its owner
 * @param copied whether it has been
 * @param transports ways to reach the device, such as {@code internal} or {@code usb}
 * @param attestation what the device said when the passkey was made
 * @param createdAt when it was made
 * @param usedAt when somebody signed in with it last; at first when it was made
 */
public record Passkey(
        @BsonId String id,
        String owner,
        String label,
        String publicKey,
        long signatures,
        boolean verified,
        boolean copyable,
        boolean copied,
        List<String> transports,
        String attestation,
        Instant createdAt,
        Instant usedAt) {

    /** Whether anybody has signed in with it yet. */
    public boolean isUsed() {
        return usedAt.isAfter(createdAt);
    }
}
