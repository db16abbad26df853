package press.kiosque.admin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;

/**
 * Which newsroom the pages are about: the one chosen last, else the first by name. Pages find it in the request as
 * {@code newsroom} (absent while there is none), with all {@code newsrooms} and its clock's {@code now} beside it.
 */
@Component
@ConditionalOnWebApplication
class NewsroomChoice implements HandlerInterceptor {

    /** Names it in addresses, in forms and in the request. */
    static final String CHOICE = "newsroom";

    private static final String COOKIE = "kiosque-newsroom";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Newsrooms newsrooms;
    private final Clock clock;

    NewsroomChoice(Newsrooms newsrooms, Clock clock) {
        this.newsrooms = newsrooms;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page) {
        List<Newsroom> all = newsrooms.all().stream()
                .sorted(Comparator.comparing(Newsroom::name))
                .toList();
        Optional<Newsroom> chosen = named(all, request.getParameter(CHOICE));
        if (chosen.isPresent() && isVisit(request)) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(chosen.get()));
        }
        Newsroom current = chosen.or(() -> named(all, remembered(request)))
                .or(() -> all.stream().findFirst())
                .orElse(null);
        ZoneId zone = current == null ? ZoneOffset.UTC : current.zone();
        request.setAttribute("newsrooms", all);
        request.setAttribute(CHOICE, current);
        request.setAttribute("now", clock.instant().atZone(zone));
        return true;
    }

    /** What a page fetches by itself while it is open is nobody's choice: it must not change what other tabs show. */
    private static boolean isVisit(HttpServletRequest request) {
        return !"empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static Optional<Newsroom> named(List<Newsroom> all, @Nullable String id) {
        return all.stream().filter(newsroom -> newsroom.id().equals(id)).findFirst();
    }

    private static @Nullable String remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    private static String cookie(Newsroom newsroom) {
        return ResponseCookie.from(COOKIE, newsroom.id())
                .path("/admin")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
