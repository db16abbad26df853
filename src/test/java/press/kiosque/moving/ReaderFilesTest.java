package press.kiosque.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscriber.Purpose;
import press.kiosque.subscriber.Subscriber.Status;

class ReaderFilesTest extends MovingCase {

    @ParameterizedTest
    @ValueSource(strings = {"readers.jsonl", "readers.csv"})
    void readersComeInAsTheyWentOutAndTwiceChangesNothing(String name) throws IOException {
        Subscriber noor = reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST));
        subscribers.save(noor);
        consents.record(given("1", Purpose.DIGEST, THEN));
        Path file = folder.resolve(name);

        long out = files().export("n", file, line -> {});
        database.getCollection("subscribers").deleteMany(new Document());
        database.getCollection("consents").deleteMany(new Document());
        ReadersMovedIn first = files().takeIn(file, line -> {});
        String stored = everything();
        ReadersMovedIn second = files().takeIn(file, line -> {});

        assertThat(out).isEqualTo(1);
        assertThat(first).isEqualTo(new ReadersMovedIn(1, 0, 0, 0));
        assertThat(second).isEqualTo(new ReadersMovedIn(0, 1, 0, 0));
        assertThat(everything()).isEqualTo(stored);
        Subscriber back = subscribers.find(noor.id()).orElseThrow();
        assertThat(back.mayReceive(Purpose.DIGEST)).isTrue();
        assertThat(back.subscriptions()).isEqualTo(noor.subscriptions());
        assertThat(back.nextDigestAt()).isNotNull();
        assertThat(consents.of(noor.id())).containsExactly(given("1", Purpose.DIGEST, THEN));
    }

    @Test
    void nobodyButItsOwnerReadsWhatWasMovedOut() throws IOException {
        subscribers.save(reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST)));
        Path file = folder.resolve("readers.jsonl");

        files().export("n", file, line -> {});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nobodyIsOptedInToWhatNothingProves() throws IOException {
        Subscriber claimed = reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST, Purpose.ALERT));
        Path file = file(new MovedReader(claimed, List.of(given("1", Purpose.DIGEST, THEN))));

        ReadersMovedIn done = files().takeIn(file, line -> {});

        assertThat(done.withoutOptIn()).isEqualTo(1);
        assertThat(subscribers.find(claimed.id()).orElseThrow().purposes()).containsExactly(Purpose.DIGEST);
    }

    @Test
    void whoSaidStopStaysStoppedWhateverAnOldFileSays() throws IOException {
        Subscriber before = reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST));
        Consent withdrawn = new Consent(
                "e2/DIGEST",
                "n/1",
                Purpose.DIGEST,
                Consent.Act.WITHDRAWN,
                THEN.plusSeconds(60),
                "STOP",
                Locale.FRENCH,
                "e2");
        subscribers.save(reader("1", Status.STOPPED, Set.of()));
        Path known = file(new MovedReader(before, List.of(given("1", Purpose.DIGEST, THEN))));
        Path fresh = file(new MovedReader(
                reader("2", Status.ACTIVE, Set.of(Purpose.DIGEST)),
                List.of(given("2", Purpose.DIGEST, THEN), ofReader("2", withdrawn))));

        files().takeIn(known, line -> {});
        files().takeIn(fresh, line -> {});

        assertThat(subscribers.find("n/1").orElseThrow().status()).isEqualTo(Status.STOPPED);
        assertThat(subscribers.find("n/2").orElseThrow().mayReceive(Purpose.DIGEST))
                .isFalse();
    }

    @Test
    void whoWasForgottenComesBackOnlyWithAConsentGivenSince() throws IOException {
        Subscriber reader = reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST));
        consents.erase(List.of("n/1"));
        Path old = file(new MovedReader(reader, List.of(given("1", Purpose.DIGEST, THEN))));
        ReadersMovedIn first = files().takeIn(old, line -> {});
        Path since = file(new MovedReader(
                reader, List.of(given("1", Purpose.DIGEST, Instant.now().plusSeconds(60)))));
        ReadersMovedIn second = files().takeIn(since, line -> {});

        assertThat(first).isEqualTo(new ReadersMovedIn(0, 0, 0, 1));
        assertThat(second).isEqualTo(new ReadersMovedIn(1, 0, 0, 0));
    }

    @Test
    void aBrokenLineIsNamedAndWhatCameBeforeItStays() throws IOException {
        Path file = file(new MovedReader(reader("1", Status.VISITING, Set.of()), List.of()));
        Files.writeString(file, Files.readString(file) + "{\"reader\": nonsense\n");

        assertThatThrownBy(() -> files().takeIn(file, line -> {}))
                .isInstanceOf(BrokenLine.class)
                .hasMessageContaining(", line 2: ");
        assertThat(subscribers.find("n/1")).isPresent();
    }

    @Test
    void whatASpreadsheetMadeOfAFileIsReadAllTheSame() throws IOException {
        subscribers.save(reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST)));
        consents.record(given("1", Purpose.DIGEST, THEN));
        Path file = folder.resolve("readers.csv");
        files().export("n", file, line -> {});
        database.getCollection("subscribers").deleteMany(new Document());
        database.getCollection("consents").deleteMany(new Document());
        String semicolons = Files.readString(file)
                .replace("newsroom,recipient,status,", "newsroom;recipient;status;")
                .replaceAll("(?m)^(.*?)$", "$1\n")
                .replace("\",\"", "\";\"")
                .replaceFirst("language.*?consents", "language;zone;topics;editions;purposes;since;consents");
        Files.writeString(file, "\uFEFF" + semicolons);

        ReadersMovedIn done = files().takeIn(file, line -> {});

        assertThat(done).isEqualTo(new ReadersMovedIn(1, 0, 0, 0));
        assertThat(consents.of("n/1")).containsExactly(given("1", Purpose.DIGEST, THEN));
    }

    @Test
    void aFileWithoutItsFirstLineLosesNoReaderBySilence() throws IOException {
        Path file = Files.writeString(
                folder.resolve("headless.csv"), "n,1,VISITING,fr,Europe/Paris,,,,2025-02-10T12:00:00Z,\n");

        assertThatThrownBy(() -> files().takeIn(file, line -> {}))
                .isInstanceOf(BrokenLine.class)
                .hasMessageContaining(", line 1: the first line must name the columns: newsroom,recipient,");
    }

    @Test
    void aValueThatCannotBeReadIsNamedByItsColumn() throws IOException {
        String header = new CsvForm().header().orElseThrow();
        Path file = Files.writeString(
                folder.resolve("odd.csv"), header + "\nn,1,READING,fr,Europe/Paris,,,,2025-02-10T12:00:00Z,\n");

        assertThatThrownBy(() -> files().takeIn(file, line -> {}))
                .isInstanceOf(BrokenLine.class)
                .hasMessageContaining(", line 2: status: 'READING' cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,41E+16", "2.41E+16", ""})
    void aRecipientThatASpreadsheetRoundedIsNobody(String recipient) throws IOException {
        String header = new CsvForm().header().orElseThrow();
        Path file = Files.writeString(
                folder.resolve("rounded.csv"),
                header + "\nn,\"" + recipient + "\",VISITING,fr,Europe/Paris,,,,2025-02-10T12:00:00Z,\n");

        assertThatThrownBy(() -> files().takeIn(file, line -> {}))
                .isInstanceOf(BrokenLine.class)
                .hasMessageContaining(", line 2: recipient: '" + recipient + "' cannot be read");
    }

    @Test
    void proofInAnotherEncodingIsRefusedInsteadOfGarbled() throws IOException {
        Consent words = given("1", Purpose.DIGEST, THEN);
        var accepted = new Consent(
                words.id(),
                words.subscriber(),
                words.purpose(),
                words.act(),
                words.at(),
                "J’ai accepté",
                words.language(),
                words.event());
        Path file = file(new MovedReader(reader("1", Status.ACTIVE, Set.of(Purpose.DIGEST)), List.of(accepted)));
        Files.write(file, Files.readString(file).getBytes(Charset.forName("windows-1252")));

        assertThatThrownBy(() -> files().takeIn(file, line -> {}))
                .isInstanceOf(BrokenLine.class)
                .hasMessageContaining("not written in UTF-8");
        assertThat(subscribers.find("n/1")).isEmpty();
    }

    private static ReaderFiles files() {
        return application.getBean(ReaderFiles.class);
    }

    private Path file(MovedReader... readers) throws IOException {
        var lines = new StringBuilder();
        for (MovedReader moved : readers) {
            lines.append(new JsonForm().write(moved)).append('\n');
        }
        return Files.writeString(Files.createTempFile(folder, "readers", ".jsonl"), lines);
    }

    private static Consent ofReader(String recipient, Consent consent) {
        return new Consent(
                "r" + recipient + consent.id(),
                "n/" + recipient,
                consent.purpose(),
                consent.act(),
                consent.at(),
                consent.words(),
                consent.language(),
                consent.event());
    }
}
