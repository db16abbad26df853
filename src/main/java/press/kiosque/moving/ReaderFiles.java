package press.kiosque.moving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.CursorReader;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.subscriber.Consent;
import press.kiosque.subscriber.Consents;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscribers;

/** Readers with their consents, out to a file and in from one. */
@Component
public class ReaderFiles {

    /** Readers whose consents are looked up together: on the embedded database each look is a scan. */
    private static final int OUT = 5_000;

    private static final int IN = 500;

    private final Subscribers subscribers;
    private final Consents consents;
    private final Newsrooms newsrooms;
    private final MovingRuns runs;
    private final Clock clock;

    ReaderFiles(Subscribers subscribers, Consents consents, Newsrooms newsrooms, MovingRuns runs, Clock clock) {
        this.subscribers = subscribers;
        this.consents = consents;
        this.newsrooms = newsrooms;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Writes the newsroom's readers into a file, which stands there when it is whole and not before.
     *
     * @param file {@code .jsonl} for everything about them, {@code .csv} for a spreadsheet
     * @param progress is told how many are written, now and then
     * @return how many there are
     */
    public long export(String newsroom, Path file, Consumer<String> progress) throws IOException {
        ReaderForm form = ReaderForm.of(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        var lines = Lines.<MovedReader>writer(part, form::write);
        form.header().ifPresent(header -> lines.setHeaderCallback(out -> out.write(header)));
        var written = new AtomicLong();
        ItemWriter<Subscriber> writer = readers -> {
            OwnersOnly.keep(part);
            lines.write(withConsents(readers));
            progress.accept(written.addAndGet(readers.size()) + " readers written");
        };
        runs.run(
                "readers-export",
                runs.step(
                        "readers",
                        OUT,
                        new CursorReader<>(() -> subscribers.of(newsroom)),
                        new OpenedWith<>(writer, lines)));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return written.get();
    }

    private Chunk<MovedReader> withConsents(Chunk<? extends Subscriber> readers) {
        Map<String, List<Consent>> given =
                consents.of(readers.getItems().stream().map(Subscriber::id).toList()).stream()
                        .collect(Collectors.groupingBy(Consent::subscriber));
        return new Chunk<>(readers.getItems().stream()
                .map(reader -> new MovedReader(reader, given.getOrDefault(reader.id(), List.of())))
                .toList());
    }

    /**
     * Takes readers in. Those who are known stay as they are, so importing twice changes nothing; nobody is opted in to
     * what their consents do not prove; whoever was forgotten here comes back only with a consent given since.
     *
     * @param progress is told how far it has come, now and then
     * @throws BrokenLine at a line that cannot be read; what came before it is in
     */
    public ReadersMovedIn takeIn(Path file, Consumer<String> progress) {
        ReaderForm form = ReaderForm.of(file);
        var writer = new MovedReaderWriter(subscribers, consents, clock, progress);
        var lines = new LineReader<>(file, line -> known(form.read(line)));
        form.header().ifPresent(header -> lines.expectHeader(form::follow));
        runs.run("readers-import", runs.step("readers", IN, lines, writer));
        lines.complain();
        return writer.counts();
    }

    private MovedReader known(MovedReader moved) {
        String newsroom = moved.reader().newsroom();
        if (newsrooms.find(newsroom).isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no newsroom " + newsroom + " here; bring it in first with newsroom import");
        }
        return moved;
    }
}
