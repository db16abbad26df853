package press.kiosque.feed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever sends a list that is too large back to the form, which says so. It stands before all others: the first that asks
 * for a field of such a form is refused by the web server, in no words of ours.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeListFilter extends OncePerRequestFilter {

    /** What the form's address says of it. */
    static final String TOO_LARGE = "too-large";

    private static final String LISTS = "/admin/feeds/opml";
    private static final String FORM = "/admin/feeds/add?" + TOO_LARGE;

    private final long most;

    LargeListFilter(MultipartConfigElement limits) {
        this.most = limits.getMaxRequestSize();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= most
                || !request.getRequestURI().equals(request.getContextPath() + LISTS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.sendRedirect(request.getContextPath() + FORM);
    }
}
