package press.kiosque.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.HttpEntity;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Reads the body of an answer, undoing its compression as it comes, so that a bomb is no larger than its bound. */
final class Body {

    private Body() {}

    /**
     * The bytes that were meant.
     *
     * @throws GuardedHttp.GivenUp if they are more than the bound, or not compressed as the server says
     */
    static byte[] of(@Nullable HttpEntity entity, DataSize bound) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        int most = (int) bound.toBytes();
        byte[] bytes = read(entity, most + 1);
        if (bytes.length > most) {
            throw givenUp(FeedTrouble.TOO_LARGE, "larger than " + bound.toMegabytes() + " MB");
        }
        return bytes;
    }

    private static byte[] read(HttpEntity entity, int most) throws IOException {
        String encoding = entity.getContentEncoding() == null
                ? ""
                : entity.getContentEncoding().strip().toLowerCase(Locale.ROOT);
        try {
            return unpacked(entity, encoding).readNBytes(most);
        } catch (IOException e) {
            // Brotli's decoder tells what is wrong with its input by an exception of its own within
            if (e instanceof EOFException || e instanceof ZipException || e.getCause() instanceof RuntimeException) {
                throw givenUp(FeedTrouble.BROKEN, "not compressed with " + encoding + ", as the server says");
            }
            throw e;
        }
    }

    private static InputStream unpacked(HttpEntity entity, String encoding) throws IOException {
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(entity.getContent());
            case "br" -> new BrotliInputStream(entity.getContent());
            case "", "identity" -> entity.getContent();
            default ->
                throw givenUp(FeedTrouble.ODD_ANSWER, "compressed with " + encoding + ", which nobody asked for");
        };
    }

    private static GuardedHttp.GivenUp givenUp(FeedTrouble trouble, String words) {
        return new GuardedHttp.GivenUp(new FetchResult.Failed(trouble, words));
    }
}
