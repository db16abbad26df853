package press.kiosque.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    static final Endpoints ENDPOINTS = new Endpoints(
            "mongodb://127.0.0.1:41003/", "tcp://127.0.0.1:41004", 8080, 4711, Instant.parse("2026-11-22T06:00:00Z"));

    @TempDir
    Path temporary;

    Path folder;

    @BeforeEach
    void nameFolder() {
        folder = temporary.resolve("newsroom").resolve("data");
    }

    @Test
    void the_first_process_makes_the_folder_and_owns_it() {
        try (DataFolder.Owned owned = own()) {
            assertThat(owned.path()).isEqualTo(folder).isDirectory();
            assertThat(owned.freeBytes()).isPositive();
        }
    }

    @Test
    void whoever_comes_second_learns_where_the_owner_is_reached() {
        try (DataFolder.Owned owned = own()) {
            owned.publish(ENDPOINTS);

            DataFolder second = DataFolder.open(folder);

            assertThat(second)
                    .isInstanceOfSatisfying(DataFolder.HeldByAnother.class, held -> assertThat(held.endpoints())
                            .contains(ENDPOINTS));
        }
    }

    @Test
    void an_owner_that_is_still_starting_has_no_endpoints() {
        try (DataFolder.Owned owned = own()) {
            DataFolder second = DataFolder.open(owned.path());

            assertThat(second)
                    .isInstanceOfSatisfying(DataFolder.HeldByAnother.class, held -> assertThat(held.endpoints())
                            .isEmpty());
        }
    }

    @Test
    void endpoints_are_replaced_and_only_their_owner_may_read_them() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        try (DataFolder.Owned owned = own()) {
            owned.publish(ENDPOINTS);
            owned.publish(ENDPOINTS);

            var rights = Files.getPosixFilePermissions(folder.resolve("endpoints.json"));
            assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
            assertThat(folder).isDirectoryNotContaining("glob:**.new");
        }
    }

    @Test
    void endpoints_left_by_a_killed_owner_are_ignored() throws IOException {
        Files.createDirectories(folder);
        ENDPOINTS.write(folder);

        try (DataFolder.Owned owned = own()) {
            assertThat(owned.path().resolve("endpoints.json")).doesNotExist();
        }
    }

    @Test
    void endpoints_that_cannot_be_understood_are_as_good_as_none() throws IOException {
        try (DataFolder.Owned owned = own()) {
            Files.writeString(owned.path().resolve("endpoints.json"), "{\"mongodb\":");

            assertThat(((DataFolder.HeldByAnother) DataFolder.open(folder)).endpoints())
                    .isEmpty();
        }
    }

    @Test
    void a_folder_given_free_can_be_owned_again() {
        own().close();

        try (DataFolder.Owned again = own()) {
            assertThat(again.path()).isEqualTo(folder);
        }
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_reported() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "not a folder");

        assertThatThrownBy(this::own)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("is a file")
                .hasMessageContaining("kiosque.data-dir");
    }

    @Test
    void a_folder_that_cannot_be_made_is_reported() throws IOException {
        Files.writeString(temporary.resolve("newsroom"), "a file where a folder should be");

        assertThatThrownBy(this::own)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("kiosque.data-dir");
    }

    private DataFolder.Owned own() {
        return (DataFolder.Owned) DataFolder.open(folder);
    }
}
