package press.kiosque.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseCommitTest {

    @TempDir
    Path folder;

    MVStore store;
    MVMap<Integer, Integer> numbers;
    GroupCommit commits;

    @BeforeEach
    void open() {
        store = EmbeddedFile.open(folder.resolve("kiosque.mv"));
        numbers = store.openMap("numbers");
        commits = new GroupCommit(store, Duration.ofMillis(10));
        commits.start();
    }

    @AfterEach
    void close() {
        commits.close();
        store.closeImmediately();
    }

    @Test
    void a_change_is_stored_when_the_wait_is_over() {
        commits.change(() -> numbers.put(1, 1));
        commits.awaitDurable();

        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    @Test
    void writers_at_the_same_time_share_a_commit() throws Exception {
        long before = store.getCurrentVersion();
        Callable<Boolean> writing = () -> {
            commits.change(() -> numbers.merge(1, 1, Integer::sum));
            commits.awaitDurable();
            return true;
        };
        ExecutorService pool = Executors.newFixedThreadPool(50);

        List<Future<Boolean>> written = pool.invokeAll(Collections.nCopies(500, writing));
        pool.shutdown();

        assertThat(written).hasSize(500);
        assertThat(store.getCurrentVersion() - before).isLessThan(100);
    }

    @Test
    void without_writers_nothing_is_committed() {
        commits.change(() -> numbers.put(1, 1));
        commits.awaitDurable();
        long version = store.getCurrentVersion();

        commits.close();

        assertThat(store.getCurrentVersion()).isEqualTo(version);
    }

    @Test
    void writing_the_same_over_and_over_uses_the_same_space_again() {
        MVMap<Integer, String> pages = store.openMap("pages");
        Random random = new Random(1);
        store.setRetentionTime(0);

        for (int i = 0; i < 400; i++) {
            commits.change(() -> pages.put(
                    random.nextInt(300), Integer.toString(random.nextInt()).repeat(200)));
            commits.change(() -> pages.put(
                    random.nextInt(300), Integer.toString(random.nextInt()).repeat(200)));
            commits.awaitDurable();
        }

        assertThat(store.getFileStore().size()).isLessThan(5_000_000L);
    }

    @Test
    void a_failed_commit_fails_who_waits_and_refuses_all_later_changes() {
        commits.change(() -> numbers.put(1, 1));
        store.closeImmediately();

        assertThatThrownBy(commits::awaitDurable)
                .isInstanceOf(UnusableStorageException.class)
                .hasMessageContaining("is it full?");
        assertThatThrownBy(() -> commits.change(() -> 1)).isInstanceOf(UnusableStorageException.class);
    }

    @Test
    void who_waits_is_told_when_memory_gives_out_while_changes_are_written() {
        MVStore exhausted = mock(MVStore.class);
        when(exhausted.commit()).thenThrow(new OutOfMemoryError("made up"));
        var group = new GroupCommit(exhausted, Duration.ofMillis(1));
        group.start();

        var waiting = CompletableFuture.runAsync(group::awaitDurable);

        assertThat(waiting)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(UnusableStorageException.class);
    }
}
