package press.kiosque.digest;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.digest.PastDay.Told;
import press.kiosque.digest.ReplayReport.Example;
import press.kiosque.digest.ReplayReport.Line;
import press.kiosque.subscriber.Subscriber;
import press.kiosque.subscriber.Subscription;

/** Makes the digests of a past day again, one after the other, and keeps count of what changes. */
final class ReplayedDigests {

    private final PastDay day;
    private final PastStories stories;
    private final Map<String, Article> articles;
    private final Map<String, String> storyOf;
    private final Map<String, Edition> editions;
    private final DigestSettings settings;
    private final int examplesWanted;
    private final Map<String, ReplayTally> tallies = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();
    private int readers;
    private int changed;
    private int leftOut;

    /**
     * Begins.
     *
     * @param articles told in the ledger's rows, by their ids
     * @param editions by their slugs
     */
    ReplayedDigests(
            PastDay day,
            PastStories stories,
            Map<String, Article> articles,
            Map<String, Edition> editions,
            DigestSettings settings,
            int examples) {
        this.day = day;
        this.stories = stories;
        this.articles = articles;
        this.storyOf = articles.values().stream().collect(toMap(Article::id, Article::story));
        this.editions = editions;
        this.settings = settings;
        this.examplesWanted = examples;
    }

    /** Makes this digest again for its reader; null if the reader is gone. */
    void add(Told digest, @Nullable Subscriber reader) {
        Edition edition = editions.get(digest.edition());
        if (reader == null || edition == null) {
            leftOut++;
            return;
        }
        Optional<Instant> due = due(digest, reader);
        Edition whole = due.map(at -> together(edition, reader, at)).orElse(edition);
        Instant moment = moment(digest, due);
        List<Pick> after = stories.at(moment)
                .pick(Wanted.of(reader, whole, day.receivedBefore(reader.id(), moment, reader.received(), storyOf)));
        List<Article> before = before(digest);
        readers++;
        boolean differs = tallies.computeIfAbsent(edition.slug(), ReplayTally::new)
                .add(before, after.stream().map(Pick::article).toList());
        changed += differs ? 1 : 0;
        if (differs && examples.size() < examplesWanted) {
            examples.add(example(reader, edition, before, after));
        }
    }

    private List<Article> before(Told digest) {
        return digest.articles().stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** When a digest was due: the reader's hour of that day, if the ledger's row agrees with one that they have now. */
    private Optional<Instant> due(Told digest, Subscriber reader) {
        Instant midnight = digest.day().atStartOfDay(reader.zone()).toInstant();
        return Stream.iterate(
                        reader.nextDigestAfter(midnight.minusMillis(1)),
                        Optional::isPresent,
                        due -> due.flatMap(reader::nextDigestAfter))
                .flatMap(Optional::stream)
                .takeWhile(due -> !due.isAfter(digest.at()))
                .filter(due -> digest.at().isBefore(due.plus(settings.usefulFor())))
                .filter(due -> reader.dueAt(due).stream()
                        .anyMatch(taken -> taken.edition().equals(digest.edition())))
                .findFirst();
    }

    /** The edition with all others that were due with it, which came as one digest. */
    private Edition together(Edition edition, Subscriber reader, Instant due) {
        return reader.dueAt(due).stream()
                .map(Subscription::edition)
                .distinct()
                .filter(slug -> !slug.equals(edition.slug()))
                .map(editions::get)
                .filter(Objects::nonNull)
                .reduce(edition, Edition::with);
    }

    /** As of when a digest was made: when it was due, else when its row was claimed; not before what it told had been seen. */
    private Instant moment(Told digest, Optional<Instant> due) {
        Instant hour = due.orElse(digest.at());
        return Stream.concat(Stream.of(hour), before(digest).stream().map(Article::firstSeen))
                .max(naturalOrder())
                .orElse(hour);
    }

    private Example example(Subscriber reader, Edition edition, List<Article> before, List<Pick> after) {
        return new Example(
                reader.id(),
                edition.slug(),
                before.stream().map(article -> line(article, null)).toList(),
                after.stream()
                        .map(pick -> line(pick.article(), why(pick.reason())))
                        .toList());
    }

    private static Line line(Article article, @Nullable String why) {
        return new Line(article.story(), article.title(), why);
    }

    private static String why(Reason reason) {
        return (reason.kind() + " " + reason.about()).strip();
    }

    ReplayReport report(String newsroom, LocalDate date) {
        return new ReplayReport(
                newsroom,
                date.toString(),
                RankingNames.values(settings),
                readers,
                readers - changed,
                changed,
                leftOut,
                tallies.values().stream().map(ReplayTally::result).toList(),
                examples);
    }
}
