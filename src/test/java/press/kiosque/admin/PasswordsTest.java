package press.kiosque.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void passwordsAreHashedSlowlyAndSayByWhichMethod() {
        var encoder = new Passwords().passwordEncoder();

        String hash = encoder.encode("correct horse battery");

        assertThat(hash).startsWith("{bcrypt}$2a$12$");
        assertThat(encoder.matches("correct horse battery", hash)).isTrue();
        assertThat(encoder.matches("correct horse", hash)).isFalse();
    }
}
