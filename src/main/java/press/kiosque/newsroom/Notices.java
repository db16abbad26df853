package press.kiosque.newsroom;

import java.time.Instant;
import java.util.List;

/** What a feature has to tell a newsroom's editors, so that their first page needs to know no feature. */
public interface Notices {

    /** What stands now, in no particular order. */
    List<Notice> of(String newsroom);

    /**
     * Something that editors should know.
     *
     * @param code names the sentence {@code notice.<code>} in the editors' words
     * @param at when it happened, or last happened
     * @param detail what the sentence quotes; may be empty
     * @param page of the site where something can be done about it; empty for none
     */
    record Notice(String code, Instant at, String detail, String page) {

        /** One about which nothing can be done on the site. */
        public Notice(String code, Instant at, String detail) {
            this(code, at, detail, "");
        }
    }
}
