package press.kiosque.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.kiosque.newsroom.Hmac;
import press.kiosque.newsroom.Secret;

class HmacTest {

    private static final String ESCAPED = "{\"object\":\"page\",\"entry\":[{\"id\":\"100\",\"time\":1700000000000,"
            + "\"messaging\":[{\"sender\":{\"id\":\"42\"},\"recipient\":{\"id\":\"100\"},\"timestamp\":1700000000000,"
            + "\"message\":{\"mid\":\"m_1\",\"text\":\"Gr\\u00fcezi\"}}]}]}";

    @Test
    void bytesAreSignedAsTheyCame() {
        assertThat(Hmac.sign(Cast.SECRET, Cast.bytes(ESCAPED)))
                .isEqualTo("255e9f720671a943e2447547ab505926f5c65dc35e3a48a8e598b644961ea56e");
    }

    @Test
    void theSameTextWrittenOtherwiseHasAnotherSignature() {
        String written = ESCAPED.replace("\\u00fc", "ü");

        assertThat(Hmac.sign(Cast.SECRET, Cast.bytes(written)))
                .startsWith("898ce8db")
                .endsWith("b339");
    }

    @Test
    void theProofOfATokenIsItsSignature() {
        assertThat(Hmac.proof(Cast.SECRET, new Secret("TOKEN")))
                .isEqualTo("2356b17ae2860016a34575ada27f94b543ed2cbe59a85ba2e0c62dc4aba7a5c6");
    }
}
