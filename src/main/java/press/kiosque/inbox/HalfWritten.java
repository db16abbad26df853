package press.kiosque.inbox;

import static press.kiosque.newsroom.Typed.stripped;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What stands in a thread's fields when something else is pressed; it stands there again on the next page.
 *
 * @param text of the answer
 * @param note for colleagues
 */
record HalfWritten(String text, String note) {

    HalfWritten {
        text = stripped(text);
        note = stripped(note);
    }

    HalfWritten withoutText() {
        return new HalfWritten("", note);
    }

    HalfWritten withoutNote() {
        return new HalfWritten(text, "");
    }

    /** The same with these words behind the answer's. */
    HalfWritten followedBy(String words) {
        return new HalfWritten(text + "\n\n" + words, note);
    }

    /** Hands it to the next page. */
    void keep(RedirectAttributes told) {
        told.addFlashAttribute("draft", text);
        told.addFlashAttribute("noteDraft", note);
    }
}
