package press.kiosque.conversation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import press.kiosque.message.MessageTemplates;
import press.kiosque.newsroom.Languages;
import press.kiosque.understanding.Folded;
import press.kiosque.understanding.Vocabulary;

/** The titles of what we offer to tap, as readers type them. */
@Component
class Labels {

    private static final Set<String> MINE = Set.of("mon", "ma", "mes", "my", "votre", "vos", "your");

    private final MessageTemplates templates;

    Labels(MessageTemplates templates) {
        this.templates = templates;
    }

    /** Whether these words are one of them, and nothing else. */
    boolean isOne(String said) {
        Folded words = plain(said);
        return Stream.concat(Stream.of("menu"), Languages.SPOKEN.stream().flatMap(this::titles))
                .map(Labels::plain)
                .anyMatch(words::equals);
    }

    private Stream<String> titles(Locale language) {
        return templates.render("_offers", language, Map.of("active", true)).quickReplies().stream()
                .map(offer -> offer.title());
    }

    private static Folded plain(String title) {
        return Folded.of(title).without(Vocabulary.POLITENESS).without(MINE);
    }
}
