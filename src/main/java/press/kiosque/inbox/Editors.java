package press.kiosque.inbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Knows of whoever is signed in whether they may speak with readers. */
@Component
@ConditionalOnWebApplication
class Editors {

    private static final String EDITOR = "ROLE_EDITOR";

    private final RoleHierarchy roles;

    Editors(RoleHierarchy roles) {
        this.roles = roles;
    }

    Editor of(Authentication person) {
        boolean mayAnswer = roles.getReachableGrantedAuthorities(person.getAuthorities()).stream()
                .anyMatch(role -> EDITOR.equals(role.getAuthority()));
        return new Editor(person.getName(), mayAnswer);
    }
}
