package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.servlet.FlashMap;
import press.kiosque.newsroom.Undo;

class SessionValuesTest {

    @Test
    void aSignInIsReadAsItWasWritten() {
        var signIn = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                "ines", null, AuthorityUtils.createAuthorityList("ROLE_EDITOR")));

        assertThat(again(signIn)).contains(signIn);
    }

    @Test
    void aNoticeForTheNextPageIsReadAsItWasWritten() {
        var notice = new FlashMap();
        notice.put("undo", new Undo("/admin/stories/1/unmark", Map.of("mark", "HELD")));
        notice.put("refusedAt", ZonedDateTime.parse("2026-11-22T09:00:00+01:00[Europe/Paris]"));
        notice.put("typed", List.of("a", "b"));
        notice.addTargetRequestParam("newsroomId", "le-kiosque");

        assertThat(again(notice)).contains(notice);
    }

    @Test
    void whatNoSessionOfOursHoldsIsNotEvenMade() {
        assertThat(again(new DefaultTransactionDefinition())).isEmpty();
        assertThat(again(new File("/etc"))).isEmpty();
    }

    private static Optional<Object> again(Object value) {
        return SessionValues.of("x", SessionValues.bytes("x", value).orElseThrow());
    }
}
