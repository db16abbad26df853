package press.kiosque.messenger;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import press.kiosque.message.Message;
import press.kiosque.message.Message.Button;
import press.kiosque.message.Message.QuickReply;

/**
 * What stands around a newsroom's conversations in one language instead of the file's words. A part that is empty is the
 * file's.
 *
 * @param id such as {@code le-kiosque/fr}
 */
public record OwnProfile(@BsonId String id, String greeting, List<Button> menu, List<QuickReply> questions) {

    public OwnProfile {
        menu = List.copyOf(menu);
        questions = List.copyOf(questions);
    }

    static String id(String newsroom, Locale language) {
        return newsroom + "/" + language.getLanguage();
    }

    /** Nothing of one's own. */
    static OwnProfile none(String id) {
        return new OwnProfile(id, "", List.of(), List.of());
    }

    /** What of these words is not the file's. */
    static OwnProfile of(String id, Message.Text words, Message.Text file) {
        return new OwnProfile(
                id,
                words.text().equals(file.text()) ? "" : words.text(),
                words.buttons().equals(file.buttons()) ? List.of() : words.buttons(),
                words.quickReplies().equals(file.quickReplies()) ? List.of() : words.quickReplies());
    }

    boolean isNone() {
        return equals(none(id));
    }

    /** These words, and the file's for the rest; what the file no longer offers is left out. */
    Message.Text over(Message.Text file) {
        Set<String> acts = file.buttons().stream()
                .flatMap(entry -> Stream.ofNullable(entry.payload()))
                .collect(toSet());
        Set<String> begins =
                file.quickReplies().stream().map(QuickReply::payload).collect(toSet());
        List<Button> entries = menu.stream()
                .filter(entry -> entry.link() != null || acts.contains(entry.payload()))
                .toList();
        List<QuickReply> offered = questions.stream()
                .filter(question -> begins.contains(question.payload()))
                .toList();
        return new Message.Text(
                greeting.isEmpty() ? file.text() : greeting,
                entries.isEmpty() ? file.buttons() : entries,
                offered.isEmpty() ? file.quickReplies() : offered);
    }
}
