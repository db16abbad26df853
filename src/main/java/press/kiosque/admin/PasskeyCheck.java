package press.kiosque.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.NewsroomSettings;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks devices for passkeys and checks what they answer (W3C Web Authentication). What was asked waits in the session and
 * is good for one answer. A device must ask its owner for finger, face or code: a passkey takes the place of a password.
 */
@Component
@ConditionalOnWebApplication
class PasskeyCheck {

    private static final String LOCALHOST = "localhost";

    /** Where a session keeps the challenge of the passkey that it asked for. */
    private static final String ASKED = "passkey-asked";

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final HttpSessionPublicKeyCredentialRequestOptionsRepository challenged =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();
    private final URI site;
    private final Webauthn4JRelyingPartyOperations operations;

    PasskeyCheck(NewsroomSettings settings, PasskeyOwners owners, Passkeys passkeys) {
        this.site = settings.publicUrl();
        var party = PublicKeyCredentialRpEntity.builder()
                .id(host(site))
                .name("Kiosque")
                .build();
        this.operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, party, Set.of(origin()));
        this.operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        this.operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    /** Why browsers refuse passkeys at the address of this site. */
    enum Obstacle {
        /** The host has no name, only a number; passkeys belong to a name. */
        NUMBER,
        /** The connection is in the clear, and not to this very machine. */
        CLEAR
    }

    /** What stands in the way of passkeys; empty if nothing does. */
    Optional<Obstacle> obstacle() {
        return obstacle(site);
    }

    static Optional<Obstacle> obstacle(URI site) {
        String host = host(site);
        if (host.isEmpty() || host.startsWith("[") || host.matches("[0-9.]+")) {
            return Optional.of(Obstacle.NUMBER);
        }
        boolean secure = "https".equals(site.getScheme()) || LOCALHOST.equals(host);
        return secure ? Optional.empty() : Optional.of(Obstacle.CLEAR);
    }

    private static String host(URI site) {
        return Objects.requireNonNullElse(site.getHost(), "").toLowerCase(Locale.ROOT);
    }

    /** Scheme, host and port under which passkeys work. */
    final String origin() {
        String port = site.getPort() < 0 ? "" : ":" + site.getPort();
        return site.getScheme() + "://" + host(site) + port;
    }

    /** What a device is asked to make a passkey from, as JSON. */
    String ask(Authentication person, HttpServletRequest request) {
        var options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
        request.getSession().setAttribute(ASKED, options.getChallenge());
        return json.writeValueAsString(options);
    }

    /**
     * Keeps the passkey that a device made.
     *
     * @param answer of the device, as JSON
     * @return whether it was as asked; if not, nothing is kept
     */
    boolean keep(Authentication person, String label, String answer, HttpServletRequest request) {
        if (!(request.getSession().getAttribute(ASKED) instanceof Bytes challenge)) {
            return false;
        }
        request.getSession().removeAttribute(ASKED);
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(answer, new TypeReference<>() {});
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    asked(person, challenge), new RelyingPartyPublicKey(made, label)));
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * What was asked, as far as answers are checked by it: all but the challenge follows from who asks, and a session can keep
     * the challenge alone.
     */
    private PublicKeyCredentialCreationOptions asked(Authentication person, Bytes challenge) {
        var options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
        return PublicKeyCredentialCreationOptions.builder()
                .rp(options.getRp())
                .user(options.getUser())
                .challenge(challenge)
                .pubKeyCredParams(options.getPubKeyCredParams())
                .excludeCredentials(options.getExcludeCredentials())
                .authenticatorSelection(options.getAuthenticatorSelection())
                .build();
    }

    /** What a device is asked to sign, as JSON. */
    String challenge(@Nullable Authentication person, HttpServletRequest request, HttpServletResponse response) {
        var options = operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(person));
        challenged.save(request, response, options);
        return json.writeValueAsString(options);
    }

    /**
     * Checks a signature.
     *
     * @param answer of the device, as JSON
     * @return the name of the user whose passkey it is
     * @throws BadCredentialsException if it is nobody's, or not of what was asked
     */
    String signedBy(String answer, HttpServletRequest request, HttpServletResponse response) {
        var options = challenged.load(request);
        if (options == null) {
            throw new BadCredentialsException("no passkey was asked for");
        }
        challenged.save(request, response, null);
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> signed =
                    json.readValue(answer, new TypeReference<>() {});
            return operations
                    .authenticate(new RelyingPartyAuthenticationRequest(options, signed))
                    .getName();
        } catch (RuntimeException e) {
            throw new BadCredentialsException("this is no passkey of ours", e);
        }
    }
}
