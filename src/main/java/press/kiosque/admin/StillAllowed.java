package press.kiosque.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs out at their next page whoever was taken away or given another role or password since they signed in, or whose
 * session was ended from elsewhere.
 */
class StillAllowed extends OncePerRequestFilter implements LogoutHandler {

    /** Where a browser's session keeps the id by which {@link Sessions} know it. */
    static final String SESSION = "kiosque.session";

    static final String ASSETS = "/admin/assets/";

    private final Users users;
    private final Sessions sessions;

    StillAllowed(Users users, Sessions sessions) {
        this.users = users;
        this.sessions = sessions;
    }

    /** What everybody may have is nobody's session: a late picture of a page must not sign out, or in anew. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + ASSETS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (person != null && request.getUserPrincipal() != null && !mayStay(person, session, request)) {
            logout(request, response, person);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            response.sendRedirect("/admin/sign-in?signed-out");
            return;
        }
        chain.doFilter(request, response);
    }

    /** Forgets the session, before it ends. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        HttpSession session = request.getSession(false);
        if (person != null && session != null && session.getAttribute(SESSION) instanceof String id) {
            sessions.end(person.getName(), id);
        }
    }

    private boolean mayStay(Authentication person, @Nullable HttpSession session, HttpServletRequest request) {
        return isAsSignedIn(person) && (session == null || goesOn(person, session, request));
    }

    private boolean isAsSignedIn(Authentication person) {
        Optional<User> user = users.find(person.getName());
        return user.isPresent()
                && AuthorityUtils.authorityListToSet(person.getAuthorities())
                        .contains("ROLE_" + SignIn.roleOf(user.get()));
    }

    private boolean goesOn(Authentication person, HttpSession session, HttpServletRequest request) {
        if (session.getAttribute(SESSION) instanceof String id) {
            return sessions.goesOn(id);
        }
        String device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        session.setAttribute(SESSION, sessions.begin(person.getName(), device));
        return true;
    }
}
