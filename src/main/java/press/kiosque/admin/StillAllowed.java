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
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs out at their next page whoever was taken away or given another role or password since they signed in, or whose
 * session was ended from elsewhere. So that there is no session that nobody could end, it is noted as it begins.
 */
class StillAllowed extends OncePerRequestFilter implements SessionAuthenticationStrategy, LogoutHandler {

    /** Where a browser's session keeps the id by which {@link Sessions} know it. */
    static final String SESSION = "kiosque.session";

    static final String ASSETS = "/admin/assets/";

    private final Users users;
    private final Sessions sessions;

    StillAllowed(Users users, Sessions sessions) {
        this.users = users;
        this.sessions = sessions;
    }

    /** Somebody signs in; whoever was signed in with this browser before is not any more. */
    @Override
    public void onAuthentication(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        String device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        request.getSession().setAttribute(SESSION, sessions.begin(person.getName(), device));
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
        if (person != null && request.getUserPrincipal() != null && !mayStay(person, session)) {
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

    private boolean mayStay(Authentication person, @Nullable HttpSession session) {
        return isAsSignedIn(person)
                && session != null
                && session.getAttribute(SESSION) instanceof String id
                && sessions.goesOn(person.getName(), id);
    }

    private boolean isAsSignedIn(Authentication person) {
        Optional<User> user = users.find(person.getName());
        return user.isPresent()
                && AuthorityUtils.authorityListToSet(person.getAuthorities())
                        .contains("ROLE_" + SignIn.roleOf(user.get()));
    }
}
