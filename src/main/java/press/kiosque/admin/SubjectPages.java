package press.kiosque.admin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where on the site that is seen to which something was done. */
final class SubjectPages {

    /** By the word before the dot; {@code *} stands for the subject, {@code +} for what follows the newsroom in it. */
    private static final Map<String, String> PAGES = Map.of(
            "push", "/admin/pushes/*",
            "push-series", "/admin/pushes/series/*",
            "story", "/admin/stories/*",
            "topic", "/admin/topics/+",
            "feed", "/admin/feeds/+/edit",
            "edition", "/admin/editions/+/edit",
            "thread", "/admin/inbox/*",
            "reader", "/admin/readers/*",
            "poll", "/admin/editions/polls/+");

    /** By the word after the dot: deeds after which it is nowhere to be seen, or which concern many. */
    private static final Set<String> GONE = Set.of("removed", "discarded", "erased", "list-added");

    private SubjectPages() {}

    /** The page; empty where there is none, or not any more. */
    static Optional<String> of(AuditEntry entry) {
        String what = entry.what();
        boolean gone = GONE.contains(what.replaceFirst(".*\\.", ""));
        String subject = entry.subject().replaceFirst(" .*", "");
        return Optional.ofNullable(PAGES.get(what.replaceFirst("\\..*", "")))
                .filter(page -> !gone && subject.matches("[\\w/-]+"))
                .map(page -> page.replace("*", subject).replace("+", subject.replaceFirst("^[^/]*/", "")));
    }
}
