package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.kiosque.MemoryDatabase;
import press.kiosque.admin.UserAccounts.Role;

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
        accounts.remove("ada", "ines");

        assertThat(users.all()).extracting(User::name).containsExactly("ada");
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.remove("ada", "ada"));
    }

    @Test
    void twoAdministratorsWhoTakeEachOtherAwayAtOnceLeaveOne() {
        List<User> seenBefore = users.all();
        accounts.remove("ines", "ada");
        doReturn(seenBefore).doCallRealMethod().when(users).all();

        assertThatIllegalArgumentException().isThrownBy(() -> accounts.remove("ada", "ines"));

        assertThat(users.all()).containsExactly(administrator("ines"));
    }

    @Test
    void twoAdministratorsWhoGiveEachOtherAnotherRoleAtOnceLeaveOne() {
        List<User> seenBefore = users.all();
        accounts.changeRole("ines", "ada", Role.EDITOR);
        doReturn(seenBefore).doCallRealMethod().when(users).all();

        assertThatIllegalArgumentException().isThrownBy(() -> accounts.changeRole("ada", "ines", Role.EDITOR));

        assertThat(users.find("ines").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void nobodyIsCalledAsTheLogCallsKiosqueItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> accounts.add("ines", "System", Role.EDITOR));
    }

    private static User administrator(String name) {
        return new User(name, "{noop}x", Role.ADMINISTRATOR, false, Instant.EPOCH, null);
    }
}
