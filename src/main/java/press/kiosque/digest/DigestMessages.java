package press.kiosque.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.kiosque.article.Article;
import press.kiosque.message.Fit;
import press.kiosque.message.Message;
import press.kiosque.message.MessageTemplates;

/** Puts digests into words; readers who get the same stories of one edition get the same message, rendered once. */
class DigestMessages {

    private static final int KEPT = 2000;
    private static final int LINE = 80;

    private final MessageTemplates templates;
    private final Map<Key, Message> rendered = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Message> eldest) {
            return size() > KEPT;
        }
    };

    DigestMessages(MessageTemplates templates) {
        this.templates = templates;
    }

    /** The message for a digest that has an edition and stories. */
    Message render(Digest digest) {
        Edition edition = Objects.requireNonNull(digest.edition(), "a digest without edition has no message");
        LocalDate date = digest.due().atZone(digest.reader().zone()).toLocalDate();
        var key = new Key(
                digest.reader().language(),
                edition.id(),
                date,
                digest.stories().stream().map(Article::id).toList());
        synchronized (rendered) {
            return rendered.computeIfAbsent(key, absent -> render(edition, date, digest));
        }
    }

    private Message render(Edition edition, LocalDate date, Digest digest) {
        Locale language = digest.reader().language();
        List<Map<String, Object>> stories =
                digest.stories().stream().map(DigestMessages::story).toList();
        var model = new HashMap<String, Object>();
        model.put("edition", Fit.within(edition.nameIn(language), LINE));
        model.put("date", DateTimeFormatter.ofPattern("EEEE d MMMM", language).format(date));
        model.put("count", stories.size());
        model.put("image", coverPicture(digest));
        model.put("stories", stories);
        return templates.render("digest", language, model);
    }

    /** The last picture of the edition, so that no picture stands twice side by side. */
    private static @Nullable String coverPicture(Digest digest) {
        String picture = null;
        for (Article story : digest.stories()) {
            picture = story.image() == null ? picture : story.image();
        }
        return picture;
    }

    private static Map<String, Object> story(Article article) {
        var story = new HashMap<String, Object>();
        story.put("id", article.id());
        story.put("title", Fit.within(article.title(), LINE));
        story.put("subtitle", Fit.within(article.summary(), LINE));
        story.put("image", article.image());
        story.put("link", article.link());
        return story;
    }

    private record Key(Locale language, String edition, LocalDate date, List<String> stories) {}
}
