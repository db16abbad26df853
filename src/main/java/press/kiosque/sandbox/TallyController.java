package press.kiosque.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Counts accepted messages by how their mark begins: what reached readers, whom nothing reached, and whom something
 * reached twice. The mark is the metadata, or by wish the text, as far as messages are kept.
 */
@RestController
@RequestMapping("/api/tally")
final class TallyController {

    private final Readers readers;

    TallyController(Readers readers) {
        this.readers = readers;
    }

    @GetMapping
    Tally tally(@RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "metadata") String by) {
        Function<Reader, List<String>> marks = marks(prefix, by);
        return Tally.of(
                readers.all().map(marks).filter(found -> !found.isEmpty()).toList());
    }

    @GetMapping("/recipients")
    Map<String, Integer> recipients(
            @RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "metadata") String by) {
        Function<Reader, List<String>> marks = marks(prefix, by);
        Map<String, Integer> counts = new LinkedHashMap<>();
        readers.all().forEach(reader -> {
            int count = marks.apply(reader).size();
            if (count > 0) {
                counts.put(reader.psid(), count);
            }
        });
        return counts;
    }

    /** Each mark with how often it was accepted. */
    @GetMapping("/messages")
    Map<String, Integer> messages(
            @RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "metadata") String by) {
        Map<String, Integer> counts = new TreeMap<>();
        readers.all()
                .map(marks(prefix, by))
                .forEach(found -> found.forEach(mark -> counts.merge(mark, 1, Integer::sum)));
        return counts;
    }

    /** Readers who could have been reached and were not. */
    @GetMapping("/missing")
    List<String> missing(
            @RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "metadata") String by) {
        Function<Reader, List<String>> marks = marks(prefix, by);
        return readers.all()
                .filter(reader -> reader.conversation().hasBegun())
                .filter(reader -> marks.apply(reader).isEmpty())
                .map(Reader::psid)
                .toList();
    }

    /** Readers who were reached more than once, with the marks. */
    @GetMapping("/doubled")
    Map<String, List<String>> doubled(
            @RequestParam(defaultValue = "") String prefix, @RequestParam(defaultValue = "metadata") String by) {
        Function<Reader, List<String>> marks = marks(prefix, by);
        Map<String, List<String>> doubled = new LinkedHashMap<>();
        readers.all().forEach(reader -> {
            List<String> found = marks.apply(reader);
            if (found.size() > 1) {
                doubled.put(reader.psid(), found);
            }
        });
        return doubled;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget() {
        readers.all().forEach(reader -> reader.conversation().forgetNotes());
    }

    private static Function<Reader, List<String>> marks(String prefix, String by) {
        Function<Reader, Stream<String>> marks =
                switch (by) {
                    case "metadata" -> reader -> reader.conversation().notes().stream();
                    case "text" -> TallyController::texts;
                    default -> throw Refusal.badRequest("Messages are counted by metadata or by text, not by " + by);
                };
        return reader ->
                marks.apply(reader).filter(mark -> mark.startsWith(prefix)).toList();
    }

    private static Stream<String> texts(Reader reader) {
        return reader.conversation().messages().stream()
                .filter(Message::isFromPage)
                .map(Message::text)
                .filter(Objects::nonNull);
    }
}
