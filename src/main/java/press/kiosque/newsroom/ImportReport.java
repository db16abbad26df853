package press.kiosque.newsroom;

import java.util.Map;
import press.kiosque.newsroom.NewsroomSection.Change;

/**
 * What an import did.
 *
 * @param newsroom the newsroom's id
 * @param counts by key of the file, how many entries were created, changed and unchanged
 */
public record ImportReport(String newsroom, Map<String, Map<Change, Integer>> counts) {

    /** How many entries, the newsroom's own among them, were created or changed. */
    public int changes() {
        return counts.values().stream()
                .flatMap(section -> section.entrySet().stream())
                .filter(entry -> entry.getKey() != Change.UNCHANGED)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
