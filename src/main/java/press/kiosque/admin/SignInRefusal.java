package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says why. */
class SignInRefusal implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String why = reason instanceof TooManyAttempts many ? "wait=" + many.seconds() : wrong(request);
        response.sendRedirect(request.getContextPath() + "/admin/sign-in?" + why);
    }

    private static String wrong(HttpServletRequest request) {
        return request.getRequestURI().endsWith(PasskeySignIn.PATH) ? "wrong-passkey" : "wrong";
    }
}
