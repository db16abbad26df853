package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jms.core.JmsTemplate;
import press.kiosque.admin.UserAccounts.Role;

@AdminSite
class TechnicalPageTest {

    private static final String PAGE = "/admin/settings/technical";

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    jakarta.jms.ConnectionFactory broker;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void isForAdministratorsAlone(Role role) {
        assertThat(new Browser(port)
                        .signedIn(cast.person(role), Cast.PASSWORD)
                        .get(PAGE)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void isWholeInBothLanguages(String language) {
        var administrator = new Browser(port).signedIn(cast.person(Role.ADMINISTRATOR), Cast.PASSWORD);

        var answer = administrator.get(PAGE + "?lang=" + language);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.source()).doesNotContain("??");
        assertThat(answer.text()).contains("Spring Boot");
    }

    @Test
    void saysWhatWaitsInAQueueForHowLongAndWhatIsForLater() {
        var queue = new JmsTemplate(broker);
        queue.convertAndSend("left-waiting", "words");
        queue.setDeliveryDelay(Duration.ofHours(1).toMillis());
        queue.convertAndSend("left-waiting", "later words");

        var administrator = new Browser(port).signedIn(cast.person(Role.ADMINISTRATOR), Cast.PASSWORD);
        var row = administrator
                .get(PAGE)
                .page()
                .select("tr:has(th:containsOwn(left-waiting)) td")
                .eachText();

        assertThat(row).hasSize(3).element(0).isEqualTo("1");
        assertThat(row.get(1)).isNotEmpty();
        assertThat(row.get(2)).isEqualTo("1");
    }
}
