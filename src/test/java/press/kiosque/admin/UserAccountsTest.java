package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import press.kiosque.MemoryDatabase;
import press.kiosque.admin.UserAccounts.Role;
import press.kiosque.newsroom.Colleague;

class UserAccountsTest {

    private final MemoryDatabase memory = new MemoryDatabase();
    private final Users users = spy(new Users(memory.database(), new Passkeys(memory.database())));
    private final UserAccounts accounts =
            new UserAccounts(users, new Passwords().passwordEncoder(), mock(Audit.class), Clock.systemUTC());

    @BeforeEach
    void twoAdministrators() {
        users.add(administrator("ada"));
        users.add(administrator("ines"));
    }

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void ofTwoAdministratorsOneMayTakeTheOtherAway() {
        accounts.remove(who("ada"), "ines");

        assertThat(users.all()).extracting(User::name).containsExactly("ada");
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.remove(who("ada"), "ada"));
    }

    @Test
    void twoAdministratorsWhoTakeEachOtherAwayAtOnceLeaveOne() {
        List<User> seenBefore = users.all();
        accounts.remove(who("ines"), "ada");
        doReturn(seenBefore).doCallRealMethod().when(users).all();

        assertThatIllegalArgumentException().isThrownBy(() -> accounts.remove(who("ada"), "ines"));

        assertThat(users.all()).containsExactly(administrator("ines"));
    }

    @Test
    void twoAdministratorsWhoGiveEachOtherAnotherRoleAtOnceLeaveOne() {
        List<User> seenBefore = users.all();
        accounts.changeRole(who("ines"), "ada", Role.EDITOR);
        doReturn(seenBefore).doCallRealMethod().when(users).all();

        assertThatIllegalArgumentException().isThrownBy(() -> accounts.changeRole(who("ada"), "ines", Role.EDITOR));

        assertThat(users.find("ines").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyBelowAnAdministratorChangesPeople(Role role) {
        var chief = new Colleague("paul", role != Role.VIEWER, role == Role.CHIEF, false);

        assertRefused(() -> accounts.add(chief, "neu", Role.ADMINISTRATOR));
        assertRefused(() -> accounts.changeRole(chief, "ada", Role.VIEWER));
        assertRefused(() -> accounts.renewPassword(chief, "ada"));
        assertRefused(() -> accounts.remove(chief, "ada"));

        assertThat(users.all()).containsExactly(administrator("ada"), administrator("ines"));
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }

    private static Colleague who(String name) {
        return new Colleague(name, true, true, true);
    }

    @Test
    void nobodyIsCalledAsTheLogCallsKiosqueItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.add(who("ines"), "System", Role.EDITOR));
    }

    private static User administrator(String name) {
        return new User(name, "{noop}x", Role.ADMINISTRATOR, false, Instant.EPOCH, null);
    }
}
