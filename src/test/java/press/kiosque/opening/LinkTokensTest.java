package press.kiosque.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.MemoryDatabase;

class LinkTokensTest {

    private static final Link LINK = new Link("digest:matin:2026-11-22", "le-kiosque/24001#2", "q83J0xKp2aBc");

    private final MemoryDatabase memory = new MemoryDatabase();
    private final LinkTokens tokens = new LinkTokens(new LinkKey(memory.database()));

    @AfterEach
    void close() {
        memory.close();
    }

    @Test
    void aTokenTellsItsLinkAfterARestartAndOnAnotherNode() {
        var afterwards = new LinkTokens(new LinkKey(memory.database()));

        assertThat(afterwards.read(tokens.write(LINK))).contains(LINK);
        assertThat(LINK.row()).isEqualTo("digest:matin:2026-11-22|le-kiosque/24001#2");
    }

    @Test
    void aTokenOfAnotherInstallationIsNotOurs() {
        try (var other = new MemoryDatabase()) {
            assertThat(new LinkTokens(new LinkKey(other.database())).read(tokens.write(LINK)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "a.b", "%%%.AAAAAAAAAAAAAAAA", "aHR0cHM6Ly9ldmlsLmV4YW1wbGU.AAAAAAAAAAAAAAAA"})
    void whatWeHaveNotSignedIsNoLink(String token) {
        assertThat(tokens.read(token)).isEmpty();
    }
}
