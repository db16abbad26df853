package press.kiosque.article;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.article.Story.Treatment;

/**
 * Takes articles in: finds the story that each tells, and stores both. What editors know better about stories it learns.
 * After a restart it remembers the articles of the window from the database, and every few seconds those that other
 * processes took in, and what editors arranged there.
 */
@Component
public class StoryDesk {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    /** Articles are stored a while after they were seen, and the clocks of processes differ. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final Articles articles;
    private final Stories stories;
    private final StorySettings settings;
    private final Clock clock;
    private final Map<String, StoryMemory> memories = new ConcurrentHashMap<>();
    private final Map<String, Instant> looked = new ConcurrentHashMap<>();

    StoryDesk(Articles articles, Stories stories, StorySettings settings, Clock clock) {
        this.articles = articles;
        this.stories = stories;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Stores articles of one newsroom with their stories: those that are new find one, those that are known stay in theirs.
     * Safe to repeat.
     *
     * @param seen new or changed articles
     * @param met ids of articles that should be stored already
     * @return the ids that were new
     */
    public Set<String> take(Collection<Article> seen, Set<String> met) {
        List<Article> telling = new ArrayList<>();
        Map<String, Story> told = new LinkedHashMap<>();
        seen.stream().map(Article::newsroom).distinct().forEach(this::learnFromOthers);
        for (Article article : seen) {
            StoryMemory memory = memory(article.newsroom());
            if (met.contains(article.id()) && !memory.knows(article)) {
                telling.add(article);
                continue;
            }
            Story story = memory.match(article);
            telling.add(article.telling(story.id()));
            if (story.articles().size() > 1 || story.predecessor() != null) {
                told.put(story.id(), story);
            }
        }
        // an article that is stored keeps its story: what this one develops must be written by then
        stories.add(told.values());
        Set<String> fresh = articles.store(telling, met);
        telling.forEach(this::uniteTwins);
        return fresh;
    }

    /** A large story begins as several: when an article shows it, they become one, unless an editor has decided otherwise. */
    private void uniteTwins(Article article) {
        memory(article.newsroom())
                .twins(article)
                .filter(twins -> stories.areLeftAlone(List.of(twins.into(), twins.part())))
                .ifPresent(twins -> merge(article.newsroom(), twins.into(), List.of(twins.part())));
    }

    /**
     * Makes several stories one, as an editor says. Articles that come later join it as they would have joined any of them.
     *
     * @param story the one that remains
     * @param parts those that become part of it; itself among them changes nothing
     */
    public void merge(String newsroom, String story, Collection<String> parts) {
        List<String> others = parts.stream().filter(part -> !part.equals(story)).toList();
        List<Article> all =
                told(newsroom, Stream.concat(Stream.of(story), others.stream()).toList());
        if (all.isEmpty()) {
            return;
        }
        List<String> moved = all.stream().map(Article::id).toList();
        articles.tell(moved, story);
        stories.add(List.of(Story.of(story, all, null, Treatment.NONE)));
        String before = predecessorBeside(others, story);
        stories.replace(others, story);
        stories.develop(story, before);
        stories.arrange(List.of(story), clock.instant());
        memory(newsroom).move(moved, story);
    }

    /** What the story develops when these have become part of it: if it developed one of them, then what that developed. */
    private @Nullable String predecessorBeside(Collection<String> parts, String story) {
        String kept = predecessor(story);
        var met = new HashSet<>(Set.of(story));
        for (String at = kept; at != null && met.add(at); at = predecessor(at)) {
            kept = parts.contains(at) ? predecessor(at) : kept;
        }
        return story.equals(kept) ? null : kept;
    }

    private @Nullable String predecessor(String story) {
        return stories.find(List.of(story)).stream()
                .map(Story::predecessor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Takes an article out of its story, as an editor says. It becomes a story of its own; if the story bears its name, it is
     * the others that leave.
     */
    public void split(String newsroom, String article) {
        List<Article> found = articles.find(List.of(article));
        if (found.isEmpty()) {
            return;
        }
        String story = found.get(0).story();
        List<Article> others = told(newsroom, List.of(story)).stream()
                .filter(each -> !each.id().equals(article))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        if (story.equals(article)) {
            leave(newsroom, others, found);
        } else {
            leave(newsroom, found, others);
        }
    }

    /**
     * Makes two stories of one again, as they were before they were merged; who came since stays.
     *
     * @param now what is decided about the whole; if that has changed since the merging, what remains keeps it
     * @return false if no article of the one or of the other is left
     */
    boolean unmerge(Merging merging, Treatment now) {
        Story into = merging.into();
        Story part = merging.part();
        Map<Boolean, List<Article>> sides = told(into.newsroom(), List.of(into.id())).stream()
                .collect(partitioningBy(article -> part.articles().contains(article.id())));
        List<Article> leaving = sides.getOrDefault(true, List.of());
        List<Article> staying = sides.getOrDefault(false, List.of());
        if (leaving.isEmpty() || staying.isEmpty()) {
            return false;
        }
        Treatment kept = now.equals(merging.treatment()) ? into.treatment() : now;
        List<String> moved = leaving.stream().map(Article::id).toList();
        articles.tell(moved, part.id());
        stories.save(List.of(
                Story.of(into.id(), staying, into.predecessor(), kept),
                Story.of(part.id(), leaving, part.predecessor(), part.treatment())));
        stories.keepApart(List.of(into.id(), part.id()), clock.instant());
        memory(into.newsroom()).move(moved, part.id());
        return true;
    }

    private void leave(String newsroom, List<Article> leaving, List<Article> staying) {
        String story = staying.get(0).story();
        String other = leaving.get(0).id();
        List<String> moved = leaving.stream().map(Article::id).toList();
        articles.tell(moved, other);
        List<Story> known = stories.find(List.of(story));
        Treatment treatment = known.isEmpty() ? Treatment.NONE : known.get(0).treatment();
        String predecessor = known.isEmpty() ? null : known.get(0).predecessor();
        stories.save(List.of(
                Story.of(story, staying, predecessor, treatment), Story.of(other, leaving, null, Treatment.NONE)));
        stories.keepApart(List.of(story, other), clock.instant());
        memory(newsroom).move(moved, other);
    }

    /** The articles that tell these stories, oldest first. */
    private List<Article> told(String newsroom, Collection<String> ids) {
        var members = new LinkedHashSet<>(ids);
        stories.find(ids).forEach(story -> members.addAll(story.articles()));
        return articles.find(members).stream()
                .filter(article -> article.newsroom().equals(newsroom) && ids.contains(article.story()))
                .sorted(Comparator.comparing(Article::firstSeen).thenComparing(Article::id))
                .toList();
    }

    private StoryMemory memory(String newsroom) {
        return memories.computeIfAbsent(newsroom, this::remembered);
    }

    private StoryMemory remembered(String newsroom) {
        Instant now = clock.instant();
        looked.put(newsroom, now);
        Instant since = now.minus(settings.age());
        var memory = new StoryMemory(settings);
        remember(newsroom, since, memory);
        return memory;
    }

    /** Feeds fall to whichever process is first: what tells a story here may have begun elsewhere. */
    private void learnFromOthers(String newsroom) {
        StoryMemory memory = memory(newsroom);
        Instant now = clock.instant();
        looked.computeIfPresent(newsroom, (name, last) -> {
            if (now.isBefore(last.plus(LOOK_AGAIN))) {
                return last;
            }
            remember(name, last.minus(OVERLAP), memory);
            stories.arrangedSince(name, last.minus(OVERLAP))
                    .forEach(story -> memory.move(story.articles(), story.id()));
            return now;
        });
    }

    private void remember(String newsroom, Instant since, StoryMemory memory) {
        Map<String, String> predecessors = new HashMap<>();
        for (Story story : stories.since(newsroom, since)) {
            if (story.predecessor() != null) {
                predecessors.put(story.id(), story.predecessor());
            }
        }
        var newest = new NewestArticles(settings.window());
        articles.eachSince(newsroom, since, newest::add);
        newest.inOrder().stream()
                .filter(article -> !memory.knows(article))
                .forEach(article -> memory.remember(article, predecessors.get(article.story())));
    }
}
