package press.kiosque.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The vectors that Messenger's own signatures obey. */
class SandboxSignatureTest {

    private static final String BODY = "{\"object\":\"page\",\"entry\":[{\"id\":\"100\",\"time\":1700000000000,"
            + "\"messaging\":[{\"sender\":{\"id\":\"42\"},\"recipient\":{\"id\":\"100\"},\"timestamp\":1700000000000,"
            + "\"message\":{\"mid\":\"m_1\",\"text\":\"Gr\\u00fcezi\"}}]}]}";

    @Test
    void theEscapedFormOfABodyIsWhatIsSigned() {
        byte[] bytes = AsciiJson.bytes(new JsonMapper().readTree(BODY));

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(BODY);
        assertThat(Signature.of(bytes, "secret"))
                .isEqualTo("255e9f720671a943e2447547ab505926f5c65dc35e3a48a8e598b644961ea56e");
    }

    @Test
    void theSameTextUnescapedHasAnotherSignature() {
        assertThat(Signature.of(BODY.replace("\\u00fc", "ü"), "secret"))
                .startsWith("898ce8db")
                .endsWith("b339");
    }

    @Test
    void aProofIsTheTokenSignedWithTheAppSecret() {
        assertThat(Signature.of("TOKEN", "secret"))
                .isEqualTo("2356b17ae2860016a34575ada27f94b543ed2cbe59a85ba2e0c62dc4aba7a5c6");
    }
}
