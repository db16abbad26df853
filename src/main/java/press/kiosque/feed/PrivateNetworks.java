package press.kiosque.feed;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Addresses at which no newsroom publishes, but where machines beside us listen: the special-purpose registries of IANA
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, https://www.iana.org/assignments/iana-ipv6-special-registry).
 */
final class PrivateNetworks {

    private static final List<Network> ALL = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/96", // unspecified, loopback, and IPv4 in the oldest disguise
                    "::ffff:0:0:0/96", // IPv4 translated
                    "64:ff9b::/96", // IPv4 behind NAT64
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23", // Teredo and other disguises
                    "2001:db8::/32",
                    "2002::/16", // IPv4 behind 6to4
                    "fc00::/7",
                    "fe80::/9", // link-local and the old site-local
                    "ff00::/8")
            .map(Network::of)
            .toList();

    private PrivateNetworks() {}

    /** Whether the address lies in one of these networks. An IPv4 address in an IPv6 one counts as itself. */
    static boolean contain(InetAddress address) {
        return ALL.stream().anyMatch(network -> network.contains(address.getAddress()));
    }

    /** All addresses that begin with the same bits. */
    private record Network(List<Byte> start, int bits) {

        static Network of(String cidr) {
            int slash = cidr.indexOf('/');
            try {
                byte[] start = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
                return new Network(boxed(start), Integer.parseInt(cidr.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException(cidr + " is an address", e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != start.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start.get(bit / 8) & mask)) {
                    return false;
                }
            }
            return true;
        }

        private static List<Byte> boxed(byte[] bytes) {
            return IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList();
        }
    }
}
