package press.kiosque.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseFileTest {

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("kiosque.mv");
    }

    @Test
    void a_file_that_is_no_database_is_named_and_left_alone() throws IOException {
        Files.writeString(file, "Dear diary, ".repeat(2000));

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("backup");
        assertThat(file).content().startsWith("Dear diary");
    }

    @Test
    void a_file_cut_short_is_reported_as_damaged() throws IOException {
        Files.writeString(file, "H:2,block:2");

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void a_store_of_another_program_is_refused() {
        try (MVStore foreign = MVStore.open(file.toString())) {
            foreign.openMap("addresses").put("anna", "Nantes");
        }

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining("was not written by this version of Kiosque");
    }

    @Test
    void a_second_server_on_the_same_file_is_refused() {
        try (EmbeddedDatabase first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(UnusableStorageException.class)
                    .hasMessageContaining("open in another process");
            assertThat(first.connectionString()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void a_missing_folder_is_named() {
        file = folder.resolve("missing").resolve("kiosque.mv");

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining(file.toString());
    }

    private EmbeddedDatabase open() {
        return EmbeddedDatabase.open(file, Duration.ofMillis(2));
    }
}
