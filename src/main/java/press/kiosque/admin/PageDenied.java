package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/**
 * What becomes of a page that is denied: newcomers are led to the page where they choose a password, a form that
 * outlived its session leads to the sign-in, and everybody else learns that they may not.
 */
class PageDenied implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof MissingCsrfTokenException) {
            response.sendRedirect(request.getContextPath() + "/admin/sign-in?stale");
        } else if (request.isUserInRole(SignIn.NEWCOMER)) {
            response.sendRedirect(request.getContextPath() + "/admin/settings");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
