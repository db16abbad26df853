package press.kiosque.newsroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the entries of a newsroom's file call each other by: ids of the file itself, or of what the newsroom has already. */
final class FileNames {

    private final EntryReader reader;
    private final String newsroom;
    private final List<NewsroomFile.Part<?>> parts;
    private final Map<String, Set<String>> known = new HashMap<>();

    FileNames(EntryReader reader, String newsroom, List<NewsroomFile.Part<?>> parts) {
        this.reader = reader;
        this.newsroom = newsroom;
        this.parts = parts;
    }

    /**
     * Makes sure that everything that an entry names is there: else a topic would wait for a feed that nobody reads.
     *
     * @throws IllegalArgumentException if it is not; the message says what, and what is
     */
    void refuseUnknown() {
        parts.forEach(part -> refuseUnknown(part));
    }

    private <T> void refuseUnknown(NewsroomFile.Part<T> part) {
        for (T entry : part.entries()) {
            part.section().named(entry).forEach((list, ids) -> ids.stream()
                    .filter(id -> isList(list) && !known(list).contains(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new IllegalArgumentException("%s %s: there is no '%s' among the %s; known are %s"
                                .formatted(part.section().key(), reader.id(entry), id, list, known(list)));
                    }));
        }
    }

    private boolean isList(String key) {
        return parts.stream().anyMatch(part -> part.section().key().equals(key));
    }

    private Set<String> known(String list) {
        return known.computeIfAbsent(list, key -> parts.stream()
                .filter(part -> part.section().key().equals(key))
                .flatMap(part -> Stream.concat(part.entries().stream(), part.section().export(newsroom).stream()))
                .map(reader::id)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
