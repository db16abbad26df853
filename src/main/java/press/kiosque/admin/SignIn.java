package press.kiosque.admin;

import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password, slowly for who guesses. Whoever has a one-time password gets the role
 * {@value #NEWCOMER}, which opens nothing but the page where they choose their own.
 */
@Component
@ConditionalOnWebApplication
class SignIn implements AuthenticationProvider {

    static final String NEWCOMER = "NEWCOMER";

    private static final int FAILURES_OF_ONE = 5;
    private static final int FAILURES_FROM_ONE_PLACE = 30;

    private final DaoAuthenticationProvider passwords;
    private final PasswordEncoder encoder;
    private final Users users;
    private final SignInLimiter limiter;
    private final Audit audit;

    SignIn(Users users, PasswordEncoder encoder, SignInLimiter limiter, Audit audit) {
        this.passwords = new DaoAuthenticationProvider(
                name -> users.find(name).map(SignIn::details).orElseThrow(() -> new UsernameNotFoundException(name)));
        this.passwords.setPasswordEncoder(encoder);
        this.encoder = encoder;
        this.users = users;
        this.limiter = limiter;
        this.audit = audit;
    }

    private static UserDetails details(User user) {
        return org.springframework.security.core.userdetails.User.withUsername(user.name())
                .password(user.hash())
                .roles(roleOf(user))
                .build();
    }

    /** What somebody may do: nothing but choose a password, as long as they must. */
    static String roleOf(User user) {
        return user.mustChange() ? NEWCOMER : user.role().name();
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String name = User.beginning(attempt.getName());
        String address = address(attempt);
        String place = Place.of(address);
        String person = name + " " + place;
        pause(place, FAILURES_FROM_ONE_PLACE);
        pause(person, FAILURES_OF_ONE);
        Authentication signedIn = check(attempt, name, address);
        limiter.succeeded(person);
        limiter.succeeded(place);
        audit.record(name, "signed.in", address);
        return signedIn;
    }

    /**
     * Signs in whoever a passkey names. Nobody guesses passkeys, so only the place is watched.
     *
     * @param address from where
     * @param check gives the user's name, or throws what an attempt throws that failed
     */
    Authentication byPasskey(String address, Supplier<String> check) {
        String place = Place.of(address);
        pause(place, FAILURES_FROM_ONE_PLACE);
        try {
            User user = users.find(check.get()).orElseThrow(() -> new BadCredentialsException("the user is gone"));
            limiter.succeeded(place);
            audit.record(user.name(), "signed.in.passkey", address);
            UserDetails details = details(user);
            return UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities());
        } catch (AuthenticationException e) {
            audit.record("", "sign-in.failed.passkey", address);
            throw e;
        }
    }

    /**
     * Whether somebody who is signed in knows their password; an open session is no place to guess it either.
     *
     * @throws TooManyAttempts if they have been wrong too often
     */
    boolean knows(User user, String password) {
        String key = "password of " + user.name();
        pause(key, FAILURES_OF_ONE);
        boolean right = encoder.matches(password, user.hash());
        if (right) {
            limiter.succeeded(key);
        }
        return right;
    }

    private void pause(String key, int allowed) {
        limiter.attempt(key, allowed).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
    }

    private Authentication check(Authentication attempt, String name, String address) {
        try {
            Authentication signedIn = passwords.authenticate(attempt);
            if (signedIn == null) {
                throw new BadCredentialsException("nothing to check");
            }
            return signedIn;
        } catch (AuthenticationException e) {
            audit.record(name, "sign-in.failed", address);
            throw e;
        }
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
