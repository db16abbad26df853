package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "10.1.2.3",
                "172.31.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:10.0.0.1",
                "fd00::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "fd00:ec2::254"
            })
    void addressesOfPrivateNetworksAreKnown(String address) throws UnknownHostException {
        assertThat(PrivateNetworks.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "192.169.0.1", "193.252.117.1", "2a00:1450:4007:80c::200e"})
    void addressesOfTheWorldAreNot(String address) throws UnknownHostException {
        assertThat(PrivateNetworks.contain(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void oneBadAddressAmongGoodOnesIsEnough() {
        var guard = new AddressGuard(answering("1.1.1.1,10.0.0.1"), PrivateNetworks::contain);

        assertThatThrownBy(() -> guard.resolve("news.example")).isInstanceOf(AddressGuard.Refused.class);
    }

    @Test
    void aNameThatChangesItsMindIsAskedOnce() throws UnknownHostException {
        var guard = new AddressGuard(answering("1.1.1.1", "127.0.0.1"), PrivateNetworks::contain);

        InetAddress[] connectedTo = guard.resolve("rebinding.example");

        assertThat(connectedTo).containsExactly(InetAddress.getByName("1.1.1.1"));
        assertThatThrownBy(() -> guard.resolve("rebinding.example")).isInstanceOf(AddressGuard.Refused.class);
    }

    /** A name server that gives one of these answers after the other. */
    private static DnsResolver answering(String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                String[] addresses = left.pop().split(",", -1);
                var resolved = new InetAddress[addresses.length];
                for (int i = 0; i < addresses.length; i++) {
                    resolved[i] = InetAddress.getByName(addresses[i]);
                }
                return resolved;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
