package press.kiosque.messenger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How far each newsroom's Page has used up its allowed calls, by the latest answer that told; who sets the pace asks here. */
@Component
class PageUsages {

    private final Map<String, Usage> latest = new ConcurrentHashMap<>();

    /** Keeps what an answer told; an answer that told nothing changes nothing. */
    void record(String newsroom, Usage usage) {
        if (!usage.equals(Usage.NONE)) {
            latest.put(newsroom, usage);
        }
    }

    /** The latest that was told for this newsroom's Page; {@link Usage#NONE} if nothing was. */
    Usage of(String newsroom) {
        return latest.getOrDefault(newsroom, Usage.NONE);
    }
}
