package press.kiosque.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import press.kiosque.feed.GuardedDownload;

/** Our own copies of what readers sent, made before the channel's address expires; for route {@code tips}. */
@Component
public class TipFolder {

    private static final Logger LOG = LoggerFactory.getLogger(TipFolder.class);

    /** After so many failures the address is taken for void. */
    static final int ATTEMPTS = 5;

    private final Tips tips;
    private final GuardedDownload download;
    private final Path folder;

    TipFolder(Tips tips, GuardedDownload download, TipSettings settings) {
        this.tips = tips;
        this.download = download;
        this.folder = settings.folder();
    }

    /** Copies what has no copy yet; safe to repeat. */
    public void copy() {
        tips.withoutCopy(ATTEMPTS).forEach(this::copy);
    }

    private void copy(Tip tip) {
        Optional<byte[]> content = Optional.ofNullable(tip.url()).flatMap(download::get);
        if (content.isEmpty()) {
            LOG.warn(
                    "What a reader sent could not be copied. tip={} failures={}",
                    tip.id(),
                    tip.copy().failures() + 1);
            tips.copied(tip.id(), new Tip.Copy(null, tip.copy().failures() + 1));
            return;
        }
        String name = beginning(tip) + (PictureKind.of(content.get()).isPresent() ? PictureKind.SUFFIX : ".file");
        write(name, content.get());
        if (!tips.copied(tip.id(), new Tip.Copy(name, tip.copy().failures()))) {
            erase(tip);
        }
    }

    /** How the names of all files begin that hold anything of it. */
    private static String beginning(Tip tip) {
        return UUID.nameUUIDFromBytes(tip.id().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Under its name only once it is whole; nodes that share the folder may do so at the same time. */
    private void write(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path half = Files.write(folder.resolve(name + "." + UUID.randomUUID() + ".part"), content);
            Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be written to", e);
        }
    }

    /** Our copy, if we have one. */
    public Optional<byte[]> read(Tip tip) {
        if (tip.copy().name() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(tip.copy().name())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets these. Their files go before, since a process may die in between, and after, since one may be copied meanwhile. */
    void forget(List<Tip> sent) {
        sent.forEach(this::erase);
        tips.drop(sent.stream().map(Tip::id).toList());
        sent.forEach(this::erase);
    }

    /** Takes our copy away, and what a process that died over it has left. */
    private void erase(Tip tip) {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, beginning(tip) + "*")) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
