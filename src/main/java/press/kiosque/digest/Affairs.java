package press.kiosque.digest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.kiosque.article.Story;

/** Which story develops which: an affair is a story with all that follows from it. */
final class Affairs {

    private final Map<String, Story> stories;
    private final Map<String, Set<String>> later = new HashMap<>();

    Affairs(Collection<Story> stories) {
        this.stories = stories.stream().collect(toMap(Story::id, identity(), (one, other) -> one));
        for (Story story : stories) {
            earlier(story.id()).forEach(before -> later.computeIfAbsent(before, none -> new HashSet<>())
                    .add(story.id()));
        }
    }

    /** The stories that this one develops, nearest first, as far as we know them. */
    List<String> earlier(String story) {
        var chain = new LinkedHashSet<String>();
        Story at = stories.get(story);
        while (at != null && at.predecessor() != null && chain.add(at.predecessor())) {
            at = stories.get(at.predecessor());
        }
        chain.remove(story);
        return List.copyOf(chain);
    }

    /** The stories that develop this one. */
    Set<String> later(String story) {
        return Set.copyOf(later.getOrDefault(story, Set.of()));
    }

    /** The predecessors named by these stories that are not among them. */
    static List<String> missing(Collection<Story> stories) {
        var named = new LinkedHashSet<String>();
        stories.forEach(story -> {
            if (story.predecessor() != null) {
                named.add(story.predecessor());
            }
        });
        stories.forEach(story -> named.remove(story.id()));
        return new ArrayList<>(named);
    }
}
