package press.kiosque.feed;

import com.rometools.rome.io.FeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * Reads a document as a feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed. Whatever the document is, it costs no
 * more than bounded memory and time, and nothing in it is fetched or resolved.
 */
@Component
public class FeedParser implements AutoCloseable {

    /** Mending takes memory many times the text; no newsroom's broken feed comes near this. */
    private static final int MAX_BROKEN = 4_000_000;

    private final StrictXml xml = new StrictXml();
    private final JsonFeed json = new JsonFeed();
    private final FeedSettings settings;
    private final ThreadPoolExecutor readers;

    public FeedParser(FeedSettings settings) {
        this.settings = settings;
        int size = Math.max(2, Runtime.getRuntime().availableProcessors());
        this.readers = new ThreadPoolExecutor(
                size,
                size,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1000),
                FeedParser::thread,
                new ThreadPoolExecutor.CallerRunsPolicy());
        this.readers.allowCoreThreadTimeOut(true);
    }

    /**
     * What this document is.
     *
     * @param bytes as they came; gzip is undone
     * @param contentType as the server wrote it, for the encoding that it may name
     * @param address where it was found, to make its links whole
     */
    public ParseResult parse(byte[] bytes, @Nullable String contentType, @Nullable String address) {
        Future<ParseResult> result = readers.submit(() -> parseNow(bytes, contentType, new Addresses(address)));
        try {
            return result.get(settings.parseTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            return refused(
                    FeedTrouble.TOO_COMPLEX,
                    "not read within " + settings.parseTimeout().toSeconds() + " s");
        } catch (ExecutionException e) {
            return refused(FeedTrouble.BROKEN, "unreadable: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused(FeedTrouble.BROKEN, "interrupted");
        }
    }

    /** Ends the threads of the pool. */
    @Override
    public void close() {
        readers.shutdownNow();
    }

    private ParseResult parseNow(byte[] bytes, @Nullable String contentType, Addresses addresses) {
        byte[] plain;
        try {
            plain = unpacked(bytes);
        } catch (IOException e) {
            return refused(FeedTrouble.BROKEN, "its compression is damaged or breaks off");
        }
        if (plain.length > settings.maxSize().toBytes()) {
            return refused(
                    FeedTrouble.TOO_LARGE, "larger than " + settings.maxSize().toMegabytes() + " MB");
        }
        String text = FeedText.decode(plain, contentType);
        if (text.isBlank()) {
            return refused(FeedTrouble.EMPTY, "an empty document");
        }
        return JsonFeed.isJson(text) ? json.parse(text, addresses) : parseXml(text, addresses);
    }

    private byte[] unpacked(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return bytes;
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readNBytes((int) settings.maxSize().toBytes() + 1);
        }
    }

    private ParseResult parseXml(String text, Addresses addresses) {
        try {
            String stripped = FeedProlog.strip(text);
            Optional<FeedShape> shape = tree(stripped).flatMap(FeedShape::of);
            return shape.isPresent() ? RomeFeed.read(shape.get(), addresses) : somethingElse(stripped);
        } catch (FeedBounds.TooComplex e) {
            return refused(FeedTrouble.TOO_COMPLEX, e.getMessage());
        } catch (FeedException | IllegalArgumentException e) {
            return refused(FeedTrouble.BROKEN, "unreadable: " + e.getMessage());
        }
    }

    /** As it stands, else mended, else healed. */
    private Optional<Document> tree(String text) {
        try {
            return Optional.of(xml.parse(text));
        } catch (SAXException e) {
            if (text.length() > MAX_BROKEN) {
                throw new FeedBounds.TooComplex("broken, and larger than " + MAX_BROKEN + " characters");
            }
            String mended = MendedText.of(text);
            try {
                return Optional.of(xml.parse(mended));
            } catch (SAXException stillBroken) {
                return HealedXml.parse(mended);
            }
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "feed-parser");
        thread.setDaemon(true);
        return thread;
    }

    private static ParseResult somethingElse(String text) {
        String start = text.substring(0, Math.min(2000, text.length())).toLowerCase(Locale.ROOT);
        if (start.contains("<opml")) {
            return refused(FeedTrouble.NOT_A_FEED, "a list of feeds (OPML) instead of a feed");
        }
        return start.contains("<html") || start.contains("<body") || start.contains("<head")
                ? refused(FeedTrouble.WEB_PAGE, "a web page instead of a feed")
                : refused(FeedTrouble.NOT_A_FEED, "neither RSS nor Atom nor JSON Feed");
    }

    private static ParseResult refused(FeedTrouble cause, @Nullable String words) {
        return new ParseResult.NotAFeed(cause, words == null ? cause.name() : words);
    }
}
