package press.kiosque.sandbox;

import java.time.Instant;
import java.util.Set;

/** By which rule a message may go out: the window, or a tag that reaches beyond it. */
final class LawfulPath {

    private static final Set<String> BANNED_TAGS =
            Set.of("ACCOUNT_UPDATE", "CONFIRMED_EVENT_UPDATE", "POST_PURCHASE_UPDATE");
    private static final Set<String> TAGS = Set.of("HUMAN_AGENT", "NON_PROMOTIONAL_SUBSCRIPTION");

    private LawfulPath() {}

    /** Refuses tags that no longer are. */
    static void checkTag(SendRequest request) {
        request.tag().ifPresent(tag -> {
            if (BANNED_TAGS.contains(tag)) {
                throw request.body().refuse("tag", tag + " is no longer allowed");
            }
            request.body().word("tag", TAGS);
        });
    }

    /** Refuses what the window or the tag does not allow at this moment. */
    static void check(Reader reader, SendRequest request, Instant now) {
        String tag = request.tag().orElse("");
        Conversation conversation = reader.conversation();
        switch (tag) {
            case "HUMAN_AGENT" -> {
                if (!conversation.isOpenForPeople(now)) {
                    throw GraphError.outsideWindow("HUMAN_AGENT needs words of the reader in the last 7 days");
                }
            }
            case "NON_PROMOTIONAL_SUBSCRIPTION" -> {
                if (!reader.page().settings().maySendNews()) {
                    throw GraphError.noNewsPermission();
                }
            }
            default -> {
                if (!conversation.isOpen(now)) {
                    throw GraphError.outsideWindow("there was no action of the reader in the last 24 h");
                }
            }
        }
    }
}
