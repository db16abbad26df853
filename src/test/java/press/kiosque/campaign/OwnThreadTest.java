package press.kiosque.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OwnThreadTest {

    @Test
    void theNumberIsThereAtTheNextTestOfTheSameNewsroomAlone() {
        var tested = new MockHttpServletResponse();
        OwnThread.remember(tested, "le-kiosque", "24001");
        var next = new MockHttpServletRequest();
        next.setCookies(tested.getCookies());

        assertThat(OwnThread.of(next, "le-kiosque")).isEqualTo("24001");
        assertThat(OwnThread.of(next, "the-stand")).isNull();
    }
}
