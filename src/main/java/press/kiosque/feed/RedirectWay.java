package press.kiosque.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where redirects have led so far.
 *
 * @param at the address to ask now
 * @param forGood the last address to which only redirects for good led; null if the first was not one
 * @param passing whether one of them was only for the moment
 * @param hops redirects so far
 */
record RedirectWay(URI at, @Nullable String forGood, boolean passing, int hops) {

    static RedirectWay from(String address) throws GuardedHttp.GivenUp {
        return new RedirectWay(address(address), null, false, 0);
    }

    /**
     * The way one redirect on.
     *
     * @throws GuardedHttp.GivenUp if it is one too many, or leads nowhere
     */
    RedirectWay on(HttpAnswer answer, int most) throws GuardedHttp.GivenUp {
        if (hops >= most) {
            throw givenUp(FeedTrouble.REDIRECTS, "more than " + most + " redirects");
        }
        URI next = address(WebAddress.resolve(
                at.toString(), answer.redirect().orElseThrow().strip()));
        boolean onlyPassing = passing || !answer.isForGood();
        return new RedirectWay(next, onlyPassing ? forGood : next.toString(), onlyPassing, hops + 1);
    }

    private static URI address(String address) throws GuardedHttp.GivenUp {
        try {
            URI uri = URI.create(WebAddress.written(address.strip()));
            if (uri.getRawUserInfo() != null) {
                throw givenUp(FeedTrouble.BAD_ADDRESS, "an address with a password in it");
            }
            return uri;
        } catch (IllegalArgumentException e) {
            throw givenUp(FeedTrouble.BAD_ADDRESS, "no address: " + address);
        }
    }

    private static GuardedHttp.GivenUp givenUp(FeedTrouble trouble, String words) {
        return new GuardedHttp.GivenUp(new FetchResult.Failed(trouble, words));
    }
}
