package press.kiosque.embedded;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a map from its first key to its last, a slice at a time.
 *
 * <p>Each slice starts from the newest state after the last key seen. So a scan holds only a few documents in memory however
 * large the map is, and never needs an old state of the file, whose space may meanwhile have been used again. An entry that
 * is added or removed during the scan may or may not be seen; one that stays is seen exactly once.
 */
final class EmbeddedScan implements Iterator<Map.Entry<String, byte[]>> {

    private static final int SLICE = 256;

    private final MVMap<String, byte[]> map;
    private final Queue<Map.Entry<String, byte[]>> slice = new ArrayDeque<>(SLICE);
    private @Nullable String last;
    private boolean exhausted;

    EmbeddedScan(MVMap<String, byte[]> map) {
        this.map = map;
    }

    @Override
    public boolean hasNext() {
        if (slice.isEmpty() && !exhausted) {
            readSlice();
        }
        return !slice.isEmpty();
    }

    @Override
    public Map.Entry<String, byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The scan of " + map.getName() + " has ended.");
        }
        return slice.remove();
    }

    private void readSlice() {
        Cursor<String, byte[]> cursor = map.cursor(last);
        while (slice.size() < SLICE && cursor.hasNext()) {
            String key = cursor.next();
            if (!key.equals(last)) {
                slice.add(Map.entry(key, cursor.getValue()));
                last = key;
            }
        }
        exhausted = slice.size() < SLICE;
    }
}
