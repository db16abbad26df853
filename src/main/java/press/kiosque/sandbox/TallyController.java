package press.kiosque.sandbox;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Counts accepted sends by how their metadata begins: what reached readers, and what reached them twice. */
@RestController
@RequestMapping("/api/tally")
final class TallyController {

    private final Readers readers;

    TallyController(Readers readers) {
        this.readers = readers;
    }

    @GetMapping
    Tally tally(@RequestParam(defaultValue = "") String prefix) {
        long messages = 0;
        long repeats = 0;
        int most = 0;
        int several = 0;
        List<List<String>> perReader = readers.all()
                .map(reader -> notes(reader, prefix))
                .filter(notes -> !notes.isEmpty())
                .toList();
        for (List<String> notes : perReader) {
            messages += notes.size();
            repeats += notes.size() - new HashSet<>(notes).size();
            most = Math.max(most, notes.size());
            several += notes.size() > 1 ? 1 : 0;
        }
        return new Tally(messages, perReader.size(), repeats, most, several);
    }

    @GetMapping("/recipients")
    Map<String, Integer> recipients(@RequestParam(defaultValue = "") String prefix) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        readers.all().forEach(reader -> {
            int count = notes(reader, prefix).size();
            if (count > 0) {
                counts.put(reader.psid(), count);
            }
        });
        return counts;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget() {
        readers.all().forEach(reader -> reader.conversation().forgetNotes());
    }

    private static List<String> notes(Reader reader, String prefix) {
        return reader.conversation().notes().stream()
                .filter(note -> note.startsWith(prefix))
                .toList();
    }

    /**
     * The count.
     *
     * @param repeats messages beyond the first with the same metadata to the same reader
     */
    record Tally(long messages, int recipients, long repeats, int perRecipientMax, int recipientsWithMoreThanOne) {}
}
