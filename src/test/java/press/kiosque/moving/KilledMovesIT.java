package press.kiosque.moving;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import press.kiosque.demo.Application;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;
import press.kiosque.subscriber.Subscribers;

/** Moves that are killed in the middle and run again, each as the process that an operator starts. */
class KilledMovesIT {

    private static final int FEW = 6_000;
    private static final int MOST = 96_000;

    @TempDir
    @SuppressWarnings("NullAway") // JUnit fills it
    Path folder;

    @Test
    void anImportThatWasKilledBringsEveryReaderOnceWithTheirConsentsWhenRunAgain() {
        int readers = firstThat(this::importIsKilledInTheMiddle);

        CommandRun again = CommandRun.whole(data(readers), "readers", "import", file(readers));

        assertThat(again.exit()).isZero();
        assertThat(again.said()).anyMatch(line -> line.matches("[1-9]\\d* readers added, [1-9]\\d* known already.*"));
        try (var application = application(data(readers))) {
            List<Subscriber> stored = stored(application, "subscribers", Subscriber.class);
            List<Consent> proofs = stored(application, "consents", Consent.class);
            assertThat(stored).hasSize(readers).allMatch(reader -> reader.mayReceive(Purpose.DIGEST));
            assertThat(stored.stream().map(Subscriber::id).collect(toSet()))
                    .isEqualTo(recipients(readers).map(each -> "n/" + each).collect(toSet()));
            assertThat(proofs).hasSize(readers);
            assertThat(Set.copyOf(proofs))
                    .isEqualTo(recipients(readers).map(KilledMovesIT::consent).collect(toSet()));
        }
    }

    private boolean importIsKilledInTheMiddle(int readers) {
        try (var application = application(data(readers))) {
            newsroom(application);
        }
        JsonForm form = new JsonForm();
        write(
                file(readers),
                recipients(readers).map(each -> form.write(new MovedReader(reader(each), List.of(consent(each))))));
        return CommandRun.killedAt("1000 readers read", data(readers), "readers", "import", file(readers))
                .diedBefore("(\\d+) readers read.*", readers, 500);
    }

    @Test
    void aBackupThatWasKilledBesideAServerIsWholeAndRestorableWhenRunAgain() throws IOException {
        try (var server = application(data(0));
                var restored = application(folder.resolve("restored"))) {
            newsroom(server);
            int readers = firstThat(more -> backupIsKilledInTheMiddle(server, more));
            Path copy = copy(readers);
            var doneBefore = Files.getLastModifiedTime(copy.resolve("consents.jsonl"));
            assertThat(copy.resolve("whole.json")).doesNotExist();

            CommandRun again = CommandRun.whole(data(0), "backup", copy);
            restored.getBean(Backups.class).restore(copy, line -> {});

            assertThat(again.exit()).isZero();
            assertThat(Files.getLastModifiedTime(copy.resolve("consents.jsonl")))
                    .isEqualTo(doneBefore);
            assertThat(documents(restored)).hasSize(2 * readers + 1).isEqualTo(documents(server));
        }
    }

    private boolean backupIsKilledInTheMiddle(ConfigurableApplicationContext server, int readers) {
        server.getBean(Subscribers.class)
                .add(recipients(readers).map(KilledMovesIT::reader).toList());
        server.getBean(Consents.class)
                .record(recipients(readers).map(KilledMovesIT::consent).toList());
        return CommandRun.killedAt("subscribers: 1000", data(0), "backup", copy(readers))
                .diedBefore("subscribers: (\\d+)", readers, 1_000);
    }

    /** How many readers it took: of too few a move is done before it is killed. */
    private static int firstThat(IntPredicate isKilledInTheMiddle) {
        return IntStream.iterate(FEW, readers -> readers <= MOST, readers -> readers * 2)
                .filter(isKilledInTheMiddle)
                .findFirst()
                .orElseThrow(() -> new AssertionError("a move of " + MOST + " readers was over before it was killed"));
    }

    private Path data(int readers) {
        return folder.resolve("data-" + readers);
    }

    private Path file(int readers) {
        return folder.resolve("readers-" + readers + ".jsonl");
    }

    private Path copy(int readers) {
        return folder.resolve("copy-" + readers);
    }

    private static ConfigurableApplicationContext application(Path data) {
        return Application.work(Map.of("kiosque.data-dir", data.toString()));
    }

    private static void newsroom(ConfigurableApplicationContext application) {
        application.getBean(Newsrooms.class).save(new Newsroom("n", "N", Locale.FRENCH, ZoneId.of("Europe/Paris")));
    }

    private static Stream<String> recipients(int readers) {
        return IntStream.range(0, readers).mapToObj(Integer::toString);
    }

    private static Subscriber reader(String recipient) {
        return MovingCase.reader(recipient, Status.ACTIVE, Set.of(Purpose.DIGEST));
    }

    private static Consent consent(String recipient) {
        return MovingCase.given(recipient, Purpose.DIGEST, MovingCase.THEN);
    }

    private static void write(Path file, Stream<String> lines) {
        try {
            Files.write(file, lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> stored(ConfigurableApplicationContext application, String name, Class<T> type) {
        return application
                .getBean(MongoDatabase.class)
                .getCollection(name, type)
                .find()
                .into(new ArrayList<>());
    }

    private static Set<String> documents(ConfigurableApplicationContext application) {
        var documents = new HashSet<String>();
        for (String name : List.of("newsrooms", "subscribers", "consents")) {
            stored(application, name, Document.class).forEach(document -> documents.add(name + document.toJson()));
        }
        return documents;
    }
}
