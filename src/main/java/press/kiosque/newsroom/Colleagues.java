package press.kiosque.newsroom;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Knows of whoever is signed in what their role lets them do. */
@Component
@ConditionalOnWebApplication
public class Colleagues {

    private final RoleHierarchy roles;

    Colleagues(RoleHierarchy roles) {
        this.roles = roles;
    }

    /** Somebody who is signed in. */
    public Colleague of(Authentication person) {
        Set<String> reached = roles.getReachableGrantedAuthorities(person.getAuthorities()).stream()
                .map(GrantedAuthority::getAuthority)
                .collect(toSet());
        return new Colleague(
                person.getName(),
                reached.contains("ROLE_EDITOR"),
                reached.contains("ROLE_CHIEF"),
                reached.contains("ROLE_ADMINISTRATOR"));
    }
}
