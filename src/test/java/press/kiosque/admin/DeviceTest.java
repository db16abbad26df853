package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox, Linux",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36"
                        + " Edg/140.0 | Edge, Windows",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"
                        + " | Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1"
                        + " | Safari, iOS",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1 Version/18.0 Safari/605.1"
                        + " | Safari, macOS",
            })
    void browsersThatClaimToBeOthersAreKnownAllTheSame(String agent, String device) {
        assertThat(Device.of(agent)).isEqualTo(device);
    }

    @ParameterizedTest
    @CsvSource({"curl/8.5", "''", ","})
    void whatSaysNothingOfItselfHasNoName(String agent) {
        assertThat(Device.of(agent)).isEmpty();
    }
}
