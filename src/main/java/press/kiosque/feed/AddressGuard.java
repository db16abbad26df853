package press.kiosque.feed;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Looks up host names and refuses those that lead where feeds have no business. The client connects to the very addresses
 * that were checked, at every redirect anew, so that a name which changes its mind in between gains nothing.
 */
final class AddressGuard implements DnsResolver {

    private final DnsResolver names;
    private final Predicate<InetAddress> refused;

    AddressGuard(DnsResolver names, Predicate<InetAddress> refused) {
        this.names = names;
        this.refused = refused;
    }

    /** The name leads to an address that is refused. */
    static final class Refused extends UnknownHostException {
        Refused(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (refused.test(address)) {
                throw new Refused(host + " leads to " + address.getHostAddress() + ", a private or reserved address");
            }
        }
        return addresses;
    }

    @Override
    public @Nullable String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
