package press.kiosque.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.digest.Pick;
import press.kiosque.digest.StoryPicks;
import press.kiosque.message.Fit;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;

/** What a series says at one of its times. */
@Component
class SeriesStory {

    /** So many of the best are looked at for one that has a summary. */
    private static final int BEST = 10;

    private final StoryPicks picks;
    private final Newsrooms newsrooms;
    private final Campaigns campaigns;

    SeriesStory(StoryPicks picks, Newsrooms newsrooms, Campaigns campaigns) {
        this.picks = picks;
        this.newsrooms = newsrooms;
        this.campaigns = campaigns;
    }

    /**
     * Its own words, or else the story of its topics that ranks first of those told since the time before and that it has not
     * had; empty if there is none.
     */
    Optional<Content> at(Series series, Instant at, Instant now) {
        return Optional.ofNullable(series.content()).or(() -> best(series, at, now));
    }

    private Optional<Content> best(Series series, Instant at, Instant now) {
        Set<String> topics = series.audience().topics();
        Instant from = series.rhythm().before(at);
        return picks
                .since(series.newsroom(), topics, language(series).getLanguage(), told(series), from, now, BEST)
                .stream()
                .map(Pick::article)
                .filter(article -> !article.summary().isBlank())
                .findFirst()
                .map(SeriesStory::content);
    }

    private static Content content(Article article) {
        String language = "en".equals(article.language()) ? "en" : "fr";
        var words = new Content.Words(
                Fit.within(article.title(), WordsForm.LONGEST_TITLE),
                Fit.within(article.summary(), WordsForm.LONGEST_SUMMARY));
        return new Content(Map.of(language, words), article.link(), article.image(), article.id(), article.story());
    }

    /** The stories that it has had. */
    private Set<String> told(Series series) {
        List<String> pushes = series.past().stream()
                .filter(Occurrence::isPushed)
                .map(Occurrence::push)
                .toList();
        return campaigns.find(pushes).stream()
                .flatMap(push -> Optional.ofNullable(push.content().story()).stream())
                .collect(Collectors.toSet());
    }

    private Locale language(Series series) {
        Locale chosen = series.audience().language();
        return chosen == null
                ? newsrooms.find(series.newsroom()).map(Newsroom::language).orElse(Locale.FRENCH)
                : chosen;
    }
}
