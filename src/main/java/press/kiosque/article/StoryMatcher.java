package press.kiosque.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Says which story an article tells, by comparing it with the articles of a window. For one newsroom and language. The same
 * articles in the same order give the same stories. Safe for use by many threads.
 */
public final class StoryMatcher {

    /** Articles compared word by word; the others share less. */
    private static final int COMPARED = 20;

    /** Articles of a story that an article is compared with, the newest ones. */
    private static final int OF_A_STORY = 12;

    /** An article that tells one story may be so much less near another and still tell that they are one. */
    private static final double ALSO_TELLS = 1.6;

    /** Two stories may be so much less alike than an article and its story must be, if an article tells both. */
    private static final double SEEM_ONE = 0.8;

    private final Locale language;
    private final StorySettings settings;
    private final TermIndex index = new TermIndex();
    private final Map<String, Told> window = new LinkedHashMap<>();
    private final Map<String, List<Told>> stories = new HashMap<>();
    private final Map<String, String> predecessors = new HashMap<>();

    public StoryMatcher(Locale language, StorySettings settings) {
        this.language = language;
        this.settings = settings;
    }

    /**
     * Finds the story of an article and remembers the article. One that is known stays in its story, with its new words.
     *
     * @return the story as far as the window's articles tell it
     */
    public Story match(Article article) {
        Wording wording = wording(article);
        synchronized (this) {
            Optional<Told> known = Optional.ofNullable(window.get(article.id()));
            // first, since words that nobody else uses are forgotten with it, and looked up anew
            known.ifPresent(this::drop);
            Told told = index.told(article, Publisher.of(article.link()), wording);
            if (known.isEmpty()) {
                told.story = article.id();
                join(told);
            } else {
                told.story = known.get().story;
                told.met = known.get().met;
            }
            keep(told);
            return story(told, article.newsroom());
        }
    }

    /** Remembers an article whose story is known, and the story that its own develops. */
    public void remember(Article article, @Nullable String predecessor) {
        Wording wording = wording(article);
        synchronized (this) {
            Optional.ofNullable(window.get(article.id())).ifPresent(this::drop);
            keep(index.told(article, Publisher.of(article.link()), wording));
            if (predecessor != null) {
                predecessors.put(article.story(), predecessor);
            }
        }
    }

    /** Whether the window holds this article. */
    public synchronized boolean knows(String article) {
        return window.containsKey(article);
    }

    /** Lets these articles tell this story from now on. */
    public synchronized void move(Collection<String> articles, String story) {
        for (String article : articles) {
            Told told = window.get(article);
            if (told != null && !told.story.equals(story)) {
                move(told, story);
            }
        }
    }

    private void move(Told told, String story) {
        String left = told.story;
        leaveStory(told);
        told.story = story;
        stories.computeIfAbsent(story, unused -> new ArrayList<>(1)).add(told);
        if (!stories.containsKey(left)) {
            predecessors.remove(left);
            predecessors.remove(story, left);
            predecessors.replaceAll((each, before) -> before.equals(left) ? story : before);
        }
    }

    /** Two stories that seem to be one now that this article has come, which tells both. */
    public synchronized Optional<Twins> twins(String article) {
        Told told = window.get(article);
        if (told == null || told.alsoTells == null) {
            return Optional.empty();
        }
        List<Told> one =
                lately(told.story).stream().filter(other -> other != told).toList();
        List<Told> other = lately(told.alsoTells);
        if (one.isEmpty() || other.isEmpty() || told.alsoTells.equals(told.story)) {
            return Optional.empty();
        }
        return Optional.of(Twins.of(
                        members(told.story).get(0), members(told.alsoTells).get(0)))
                .filter(twins -> Nearness.ofStories(one, other, index) >= settings.sameEvent() - SEEM_ONE);
    }

    /** Lets the articles of the part tell the whole from now on. */
    public synchronized void unite(Twins twins) {
        move(members(twins.part()).stream().map(told -> told.article).toList(), twins.into());
    }

    private Wording wording(Article article) {
        return Wording.of(article.title(), article.summary(), language);
    }

    private Story story(Told told, String newsroom) {
        List<Told> all = members(told.story).stream()
                .sorted(Comparator.comparing((Told each) -> each.met).thenComparing(each -> each.article))
                .toList();
        return new Story(
                told.story,
                newsroom,
                all.stream().map(each -> each.article).toList(),
                all.stream().map(each -> each.publisher).distinct().toList(),
                all.get(0).met,
                all.get(all.size() - 1).met,
                predecessors.get(told.story),
                Story.Treatment.NONE);
    }

    private void join(Told told) {
        Map<String, Nearness> near = near(told);
        Optional<String> event = nearest(near, Nearness::sameEvent, settings.sameEvent());
        if (event.isPresent()) {
            told.story = event.get();
            near.remove(told.story);
            told.alsoTells = nearest(near, Nearness::sameEvent, settings.sameEvent() - ALSO_TELLS)
                    .orElse(null);
        } else {
            nearest(near, Nearness::sameAffair, settings.sameAffair())
                    .ifPresent(story -> predecessors.put(told.story, story));
        }
    }

    private static Optional<String> nearest(
            Map<String, Nearness> near, ToDoubleFunction<Nearness> measure, double atLeast) {
        return near.entrySet().stream()
                .filter(story -> measure.applyAsDouble(story.getValue()) >= atLeast)
                .max(Comparator.comparingDouble(story -> measure.applyAsDouble(story.getValue())))
                .map(Map.Entry::getKey);
    }

    private Map<String, Nearness> near(Told told) {
        Map<Told, Likeness> compared = new LinkedHashMap<>();
        index.nearest(told, COMPARED).forEach(other -> compared.put(other, Likeness.of(told, other, index)));
        Map<String, Double> texts = new LinkedHashMap<>();
        compared.forEach(
                (other, likeness) -> texts.merge(other.story, likeness.overlap().texts(), Math::max));
        Map<String, Nearness> near = new LinkedHashMap<>();
        for (String story : texts.keySet()) {
            double rival = texts.entrySet().stream()
                    .filter(other -> !other.getKey().equals(story))
                    .mapToDouble(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            near.put(story, nearness(told, story, compared, rival));
        }
        return near;
    }

    private Nearness nearness(Told told, String story, Map<Told, Likeness> compared, double rival) {
        return Nearness.of(
                lately(story).stream()
                        .map(other ->
                                compared.containsKey(other) ? compared.get(other) : Likeness.of(told, other, index))
                        .toList(),
                rival);
    }

    /** The newest articles of a story, oldest first. */
    private List<Told> lately(String story) {
        List<Told> members = members(story);
        return members.subList(Math.max(0, members.size() - OF_A_STORY), members.size());
    }

    private List<Told> members(String story) {
        return stories.getOrDefault(story, List.of());
    }

    private void keep(Told told) {
        window.put(told.article, told);
        index.add(told);
        stories.computeIfAbsent(told.story, unused -> new ArrayList<>(1)).add(told);
        Instant oldest = told.met.minus(settings.age());
        Iterator<Told> eldest = window.values().iterator();
        while (eldest.hasNext()) {
            Told next = eldest.next();
            if (window.size() <= settings.window() && !next.met.isBefore(oldest)) {
                return;
            }
            eldest.remove();
            forget(next);
        }
    }

    private void forget(Told told) {
        drop(told);
        if (!stories.containsKey(told.story)) {
            predecessors.remove(told.story);
        }
    }

    private void drop(Told told) {
        index.remove(told);
        leaveStory(told);
    }

    private void leaveStory(Told told) {
        stories.computeIfPresent(told.story, (story, members) -> {
            members.remove(told);
            return members.isEmpty() ? null : members;
        });
    }
}
