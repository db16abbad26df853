package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signs in whoever has a passkey: the same role, session, slowness and log as with a password. */
class PasskeySignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/admin/sign-in/passkey";

    private final PasskeyCheck check;
    private final SignIn signIn;

    PasskeySignIn(PasskeyCheck check, SignIn signIn, StillAllowed sessions, Arrival arrival) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, PATH));
        this.check = check;
        this.signIn = signIn;
        setAuthenticationSuccessHandler(arrival);
        setAuthenticationFailureHandler(new SignInRefusal());
        setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), sessions)));
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setAuthenticationManager(attempt -> {
            throw new BadCredentialsException("passkeys are checked here");
        });
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        String answer = Objects.requireNonNullElse(request.getParameter("passkey"), "");
        return signIn.byPasskey(request.getRemoteAddr(), () -> check.signedBy(answer, request, response));
    }
}
