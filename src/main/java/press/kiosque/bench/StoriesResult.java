package press.kiosque.bench;

/**
 * What {@code bench stories} measured.
 *
 * @param window articles of the full window
 * @param articles matched against it
 * @param joined those of them that told a story of others
 * @param perSecond articles a second
 * @param wordsPerSecond the floor: articles a second whose words are read, and nothing else
 * @param ratio time of an article to its floor
 * @param windowMb what the window holds in memory, after a collection
 */
public record StoriesResult(
        int window,
        int articles,
        long joined,
        double perSecond,
        double wordsPerSecond,
        double ratio,
        double windowMb,
        Memory memory,
        String machine) {}
