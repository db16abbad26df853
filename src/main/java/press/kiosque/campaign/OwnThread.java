package press.kiosque.campaign;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The number of an editor's own thread, to which they send tests: their browser remembers it, for each newsroom another. */
final class OwnThread {

    private static final String COOKIE = "kiosque-own-thread-";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private OwnThread() {}

    /** The number that was used last; null before the first test. */
    static @Nullable String of(HttpServletRequest request, String newsroom) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE + newsroom);
        return cookie == null ? null : cookie.getValue();
    }

    /** Remembers it; it must be a reader's. */
    static void remember(HttpServletResponse response, String newsroom, String reader) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE + newsroom, reader)
                .path("/admin/pushes")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
