package press.kiosque.messenger;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Something that happened to a Page and still matters. Public because the database driver has to see it.
 *
 * @param id {@code newsroom/kind}, with a word behind where there may be several of a kind
 * @param at when it last happened
 * @param detail in Meta's words or numbers; may be empty
 */
public record PageNotice(@BsonId String id, String newsroom, Kind kind, Instant at, String detail) {

    /** What happened. */
    public enum Kind {
        /** Meta has warned the Page. */
        POLICY_WARNED,
        /** Meta has blocked the Page: nothing is sent until it is unblocked. */
        POLICY_BLOCKED,
        /** Graph takes no messages until somebody mends the Page's connection; it is tried now and then. */
        SENDING_STOPPED,
        /** Meta has refused the news tag: it is no longer used. */
        NEWS_TAG_LOST,
        /** Meta has refused the tag for human agents: it is no longer used. */
        HUMAN_AGENT_LOST,
        /** The Page's token ends within days. */
        TOKEN_ENDS,
        /** Meta had unsubscribed the Page from our webhook; it is subscribed again. */
        RESUBSCRIBED,
        /** Who connected the Page has removed our app: the token is about to die. */
        DEAUTHORISED,
        /** A person asked Meta to have their data deleted. */
        ERASURE_ASKED;

        /** Whether it stands until the opposite happens, else only for some days. */
        boolean stands() {
            return this == POLICY_BLOCKED
                    || this == SENDING_STOPPED
                    || this == NEWS_TAG_LOST
                    || this == HUMAN_AGENT_LOST
                    || this == TOKEN_ENDS;
        }

        /** Whether the page of the connection helps. */
        boolean isOfConnection() {
            return this == SENDING_STOPPED
                    || this == NEWS_TAG_LOST
                    || this == HUMAN_AGENT_LOST
                    || this == TOKEN_ENDS
                    || this == DEAUTHORISED;
        }
    }

    static PageNotice of(String newsroom, Kind kind, Instant at, String detail) {
        return new PageNotice(newsroom + "/" + kind, newsroom, kind, at, detail);
    }
}
