package press.kiosque.digest;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Stories that are no longer fresh and still owed to somebody; each is looked up once. Safe for use by many threads. */
final class OldStories {

    private final Function<String, Optional<RankedStory>> find;
    private final Map<String, Optional<RankedStory>> found = new ConcurrentHashMap<>();

    /** Stories found like this, by the id of the story or of one of its articles. */
    OldStories(Function<String, Optional<RankedStory>> find) {
        this.find = find;
    }

    /** The story of this id; empty if it is unknown, or held back by editors. */
    Optional<RankedStory> find(String id) {
        return found.computeIfAbsent(id, find)
                .filter(story -> !story.treatment().held());
    }
}
