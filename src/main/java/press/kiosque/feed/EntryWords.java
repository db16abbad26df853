package press.kiosque.feed;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** What an entry is called and tells in vocabularies in which Rome does not look: podcasts often have no others. */
final class EntryWords {

    private static final Set<Namespace> OF_TITLES =
            Set.of(FeedNames.MEDIA, FeedNames.ITUNES, FeedNames.DC, FeedNames.ATOM);

    /** Not what Media RSS describes: of a picture it is the caption, of a film mostly what all films of the channel say. */
    private static final Set<Namespace> OF_SUMMARIES = Set.of(FeedNames.ITUNES);

    private EntryWords() {}

    /** Its title in plain text; empty if there is none. */
    static String title(Element entry) {
        return first(entry, "title", OF_TITLES).map(PlainText::guessed).orElse("");
    }

    /** Its description, markup or text; empty if there is none. */
    static String summary(Element entry) {
        return Stream.of("summary", "subtitle")
                .flatMap(name -> first(entry, name, OF_SUMMARIES).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> first(Element entry, String name, Set<Namespace> vocabularies) {
        return entry.getChildren().stream()
                .filter(child -> child.getName().equals(name) && vocabularies.contains(child.getNamespace()))
                .filter(child -> !child.getNamespace().equals(entry.getNamespace()))
                .map(Element::getText)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
