package press.kiosque.admin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * From where somebody signs in, as far as guesses are counted. Of IPv6 everybody has 64 bits of addresses to themselves (RFC
 * 6177, section 2), so that what is before them counts.
 */
final class Place {

    private static final int NETWORK_BYTES = 8;
    private static final int IP_V6_BYTES = 16;

    /** Nothing else is shown to the resolver, which would ask the network for a name. */
    private static final Pattern IP_V6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private Place() {}

    /** The place of this address; whatever is no IPv6 address is a place as it stands. */
    static String of(String address) {
        if (!IP_V6.matcher(address).matches()) {
            return address;
        }
        try {
            InetAddress known = InetAddress.getByName(address);
            byte[] bytes = known.getAddress();
            return bytes.length == IP_V6_BYTES
                    ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES)
                    : known.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
