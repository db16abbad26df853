package press.kiosque.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://lk.example/mon image.jpg, https://lk.example/mon%20image.jpg",
        "https://lk.example/été.jpg?w=1|2, https://lk.example/%C3%A9t%C3%A9.jpg?w=1%7C2",
        "HTTPS://été.example:8443/a, https://xn--t-9fab.example:8443/a",
        "https://lk.example/100%.jpg, https://lk.example/100%25.jpg",
        "https://lk.example/a[1].jpg, https://lk.example/a%5B1%5D.jpg",
        "'https://[2001:db8::1]:8080/a', 'https://[2001:db8::1]:8080/a'",
        "https://lk.example/a%20b?c=d&e=%C3%A9#f, https://lk.example/a%20b?c=d&e=%C3%A9#f"
    })
    void anAddressIsWrittenInTheCharactersThatOneMayHave(String address, String written) {
        assertThat(WebAddress.written(address)).isEqualTo(written);
        assertThat(URI.create(written).getHost()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http://lk.example, feed.xml, http://lk.example/feed.xml",
        "http://lk.example/a/b, ?page=2, http://lk.example/a/b?page=2",
        "http://lk.example/a, ../../x, http://lk.example/x",
        "http://lk.example/a, //other.example/x, http://other.example/x",
        "http://lk.example/a, mailto:a@b.example, mailto:a@b.example",
        "nowhere, x, x"
    })
    void anAddressLeadsFromWhereItStands(String base, String address, String whole) {
        assertThat(WebAddress.resolve(base, address)).isEqualTo(whole);
    }
}
