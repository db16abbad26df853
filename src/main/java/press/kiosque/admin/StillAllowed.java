package press.kiosque.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out at their next page whoever was taken away or given another role or password since they signed in. */
class StillAllowed extends OncePerRequestFilter {

    private final Users users;

    StillAllowed(Users users) {
        this.users = users;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && request.getUserPrincipal() != null && !isAsSignedIn(person)) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            response.sendRedirect("/admin/sign-in?signed-out");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isAsSignedIn(Authentication person) {
        Optional<User> user = users.find(person.getName());
        return user.isPresent()
                && AuthorityUtils.authorityListToSet(person.getAuthorities())
                        .contains("ROLE_" + SignIn.roleOf(user.get()));
    }
}
