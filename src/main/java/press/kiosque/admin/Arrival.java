package press.kiosque.admin;

import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Leads whoever has signed in to the page that they wanted, else to the first. By its path alone: what stands before that was
 * said by whoever asked, and a proxy that ends https may have changed it.
 */
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

    Arrival(RequestCache wanted) {
        setDefaultTargetUrl("/admin");
        setRequestCache(wanted);
        setRedirectStrategy((request, response, address) -> response.sendRedirect(path(address)));
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]*/*", "/");
    }
}
