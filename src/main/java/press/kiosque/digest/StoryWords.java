package press.kiosque.digest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import press.kiosque.article.Article;
import press.kiosque.digest.Reason.Kind;
import press.kiosque.message.Fit;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;
import press.kiosque.message.TimeOfDay;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.topic.Topics;

/** What a card says of a story: its title, marked if it is an update, and under it why it is there or whence and when. */
@Component
public class StoryWords {

    /** Messenger shows 80 characters of a card's title and as many of its subtitle. */
    static final int LINE = 80;

    /** A longer line before the summary would leave too little of it. */
    private static final int LEAD = 45;

    private static final int NAME = 30;

    /** What a card says aloud; the rest is plain to see, or told when asked for. */
    private static final Set<Kind> TOLD =
            Set.of(Kind.PINNED, Kind.MUST_CARRY, Kind.KEYWORD, Kind.COVERAGE, Kind.OPENED);

    private static final Pattern WWW = Pattern.compile("^www\\.");
    private static final Pattern NAMELESS = Pattern.compile("|localhost|[0-9.]+|\\[.*");

    private final MessageTemplates templates;
    private final Topics topics;
    private final Newsrooms newsrooms;

    StoryWords(MessageTemplates templates, Topics topics, Newsrooms newsrooms) {
        this.templates = templates;
        this.topics = topics;
        this.newsrooms = newsrooms;
    }

    /** What the templates of messages with cards can name of a story, as seen at this moment on the reader's clock. */
    public Map<String, Object> card(Pick pick, Locale language, ZonedDateTime now) {
        Article article = pick.article();
        var story = new HashMap<String, Object>();
        story.put("id", article.id());
        story.put("title", title(pick, language));
        story.put("subtitle", subtitle(pick, language, now));
        story.put("image", article.image());
        story.put("link", article.link());
        return story;
    }

    private String title(Pick pick, Locale language) {
        String title = pick.article().title();
        return Fit.within(pick.update() ? text("_update", language, Map.of("title", title)) : title, LINE);
    }

    private String subtitle(Pick pick, Locale language, ZonedDateTime now) {
        String lead = TOLD.contains(pick.reason().kind())
                ? why(pick.reason(), pick.article().newsroom(), language)
                : source(pick.article(), language, now);
        String summary = pick.article().summary();
        return Fit.within(lead.length() > LEAD ? summary : (lead + " " + summary).strip(), LINE);
    }

    /** Why a story is there, in one short sentence. */
    String why(Reason reason, String newsroom, Locale language) {
        return text(
                "_why",
                language,
                Map.of(
                        "kind",
                        reason.kind().name(),
                        "word",
                        Fit.within(word(reason, newsroom, language), NAME),
                        "newsrooms",
                        reason.newsrooms()));
    }

    private String word(Reason reason, String newsroom, Locale language) {
        boolean topic = reason.kind() == Kind.TOPIC || reason.kind() == Kind.OPENED;
        return topic
                ? topics.find(newsroom + "/" + reason.about())
                        .map(found -> found.nameIn(language))
                        .orElse(reason.about())
                : reason.about();
    }

    /** Whence a story comes, and at what hour it appeared. */
    private String source(Article article, Locale language, ZonedDateTime now) {
        Instant published = article.published();
        ZonedDateTime date = (published == null ? article.firstSeen() : published).atZone(now.getZone());
        return text(
                "_source",
                language,
                Map.of(
                        "source",
                        Fit.within(teller(article), NAME),
                        "when",
                        when(date.toLocalDate(), now.toLocalDate()),
                        "day",
                        date.getDayOfWeek().getDisplayName(TextStyle.FULL, language),
                        "hour",
                        TimeOfDay.in(date.toLocalTime(), language)));
    }

    /** The site of the article, or the newsroom where the site has no name. */
    public String teller(Article article) {
        String host = Objects.requireNonNullElse(URI.create(article.link()).getHost(), "");
        return NAMELESS.matcher(host).matches()
                ? newsrooms.find(article.newsroom()).map(Newsroom::name).orElse(host)
                : WWW.matcher(host).replaceFirst("");
    }

    private static String when(LocalDate day, LocalDate today) {
        if (!day.isBefore(today)) {
            return "TODAY";
        }
        return day.equals(today.minusDays(1)) ? "YESTERDAY" : "BEFORE";
    }

    private String text(String template, Locale language, Map<String, ?> model) {
        return message(template, language, model) instanceof Message.Text text ? text.text() : "";
    }

    /** A message whose template can name what {@link #card} gives. */
    Message message(String template, Locale language, Map<String, ?> model) {
        return templates.render(template, language, model);
    }
}
