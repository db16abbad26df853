package press.kiosque.admin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Colleague;
import press.kiosque.newsroom.Deeds;

/** Adds people to the editors' site and sets their passwords. */
@Component
public class UserAccounts {

    /** The shortest password that somebody may choose. */
    static final int SHORTEST_PASSWORD = 12;

    private static final String DEED = "change people";

    private static final String UNMISTAKABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private final SecureRandom random = new SecureRandom();
    private final Users users;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;

    UserAccounts(Users users, PasswordEncoder encoder, Audit audit, Clock clock) {
        this.users = users;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody may do on the site; each may all that those before it may. */
    public enum Role {
        /** Sees everything, changes nothing. */
        VIEWER,
        /** Does the daily work. */
        EDITOR,
        /** Gives the second yes. */
        CHIEF,
        /** Decides who may do what. */
        ADMINISTRATOR
    }

    /**
     * Adds somebody with a password made up for them, good for one sign-in: then they choose their own.
     *
     * @return the password, kept nowhere else
     * @throws IllegalArgumentException if the name is taken or cannot be one
     */
    public String add(String name, Role role) {
        return addNewcomer(Deeds.SYSTEM, name, role);
    }

    /** The same, by an administrator on the site. */
    String add(Colleague who, String name, Role role) {
        who.mustAdminister(DEED);
        return addNewcomer(who.name(), name, role);
    }

    private String addNewcomer(String who, String name, Role role) {
        String password = madeUp();
        add(who, name, role, password, true);
        return password;
    }

    /**
     * Adds somebody with this password.
     *
     * @param mustChange whether they are asked to choose another at the first sign-in
     * @throws IllegalArgumentException if the name is taken or cannot be one
     */
    public void add(String name, Role role, String password, boolean mustChange) {
        add(Deeds.SYSTEM, name, role, password, mustChange);
    }

    private void add(String who, String name, Role role, String password, boolean mustChange) {
        String normal = User.normal(name);
        if (normal.equals(Deeds.SYSTEM)) {
            throw new IllegalArgumentException("by the name " + normal + " the log knows Kiosque itself");
        }
        if (!users.add(new User(normal, hash(password), role, mustChange, clock.instant(), null))) {
            throw new IllegalArgumentException("user " + normal + " exists already");
        }
        audit.record(who, "user.added", normal + " " + role);
    }

    /** Whether there is somebody of this name. */
    public boolean exists(String name) {
        return users.find(name).isPresent();
    }

    /**
     * Sets the password that somebody chose.
     *
     * @throws IllegalArgumentException if there is nobody of this name
     */
    public void choosePassword(String name, String password) {
        require(users.setHash(name, hash(password), false), name);
        audit.record(User.normal(name), "password.chosen", User.normal(name));
    }

    /**
     * Makes up a password for somebody who forgot theirs, good for one sign-in; passkeys until now open nothing any more.
     *
     * @return the password, kept nowhere else
     * @throws IllegalArgumentException if there is nobody of this name
     */
    String renewPassword(Colleague who, String name) {
        who.mustAdminister(DEED);
        String password = madeUp();
        require(users.setHash(name, hash(password), true), name);
        users.forgetPasskeys(name);
        audit.record(who.name(), "password.renewed", User.normal(name));
        return password;
    }

    /** Notes that somebody can sign in with one more passkey, called so. */
    void passkeyAdded(String name, String label) {
        audit.record(User.normal(name), "passkey.added", label);
    }

    /** Takes one of somebody's passkeys away; empty if they have none of this id. */
    Optional<Passkey> removePasskey(String name, String id) {
        Optional<Passkey> removed = users.removePasskey(name, id);
        removed.ifPresent(passkey -> audit.record(User.normal(name), "passkey.removed", passkey.label()));
        return removed;
    }

    /**
     * Gives somebody another role, which holds at their next page.
     *
     * @throws IllegalArgumentException if there is nobody of this name, or no administrator would be left
     */
    void changeRole(Colleague who, String name, Role role) {
        who.mustAdminister(DEED);
        if (role == Role.ADMINISTRATOR) {
            require(users.setRole(name, role), name);
        } else {
            stepDown(name, role);
        }
        audit.record(who.name(), "user.role", User.normal(name) + " " + role);
    }

    /**
     * Takes somebody away, who is signed out at their next page.
     *
     * @throws IllegalArgumentException if there is nobody of this name, or no administrator would be left
     */
    void remove(Colleague who, String name) {
        who.mustAdminister(DEED);
        stepDown(name, Role.VIEWER);
        require(users.remove(name), name);
        audit.record(who.name(), "user.removed", User.normal(name));
    }

    /** Of two who take each other's role at once, the second sees afterwards that nobody is left, and gives it back. */
    private void stepDown(String name, Role role) {
        List<String> before = administrators();
        if (before.equals(List.of(User.normal(name)))) {
            throw lastAdministrator(name);
        }
        require(users.setRole(name, role), name);
        if (before.contains(User.normal(name)) && administrators().isEmpty()) {
            users.setRole(name, Role.ADMINISTRATOR);
            throw lastAdministrator(name);
        }
    }

    private static IllegalArgumentException lastAdministrator(String name) {
        return new IllegalArgumentException(name + " is the last administrator");
    }

    private List<String> administrators() {
        return users.all().stream()
                .filter(user -> user.role() == Role.ADMINISTRATOR)
                .map(User::name)
                .toList();
    }

    private static void require(boolean found, String name) {
        if (!found) {
            throw new IllegalArgumentException("there is no user " + name);
        }
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private String madeUp() {
        return random.ints((long) GROUPS * GROUP_LENGTH, 0, UNMISTAKABLE.length())
                .mapToObj(at -> UNMISTAKABLE.substring(at, at + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP_LENGTH + "})(?!$)", "$1-");
    }
}
