package press.kiosque.feed;

import java.util.Locale;

/** Why a feed could not be read. Pages hold a sentence and a suggestion for each, under {@link #key()}. */
public enum FeedTrouble {
    /** The address is none, or is not http or https. */
    BAD_ADDRESS,
    /** The address leads into a private network, and the settings don't allow that. */
    REFUSED_ADDRESS,
    /** Nobody has this host name. */
    UNKNOWN_HOST,
    /** Nobody answers at this address. */
    UNREACHABLE,
    /** The certificate is wrong or too old. */
    INSECURE,
    /** The answer didn't come, or came too slowly. */
    TOO_SLOW,
    /** Redirected too often, or in a circle. */
    REDIRECTS,
    /** 404: nothing is there. */
    NOT_FOUND,
    /** 410: the newsroom says that it has ended the feed. */
    GONE,
    /** 401, 403, 451: the server won't let us read. */
    FORBIDDEN,
    /** 429: we ask too often. */
    TOO_MANY_REQUESTS,
    /** 5xx: the server has a problem of its own. */
    SERVER_ERROR,
    /** Any other answer that is not a feed. */
    ODD_ANSWER,
    /** More than the settings allow. */
    TOO_LARGE,
    /** Nested deeper, or of more parts, than any feed. */
    TOO_COMPLEX,
    /** Nothing came. */
    EMPTY,
    /** A web page. */
    WEB_PAGE,
    /** Something else than a feed. */
    NOT_A_FEED,
    /** Recognisably a feed, but broken beyond reading. */
    BROKEN;

    /** The key of its texts in pages: {@code feed.trouble.not-found}, with {@code .suggestion} behind for what to do. */
    public String key() {
        return "feed.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
