/** The feeds that we read: when to fetch, how to parse, and how each feed is doing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"trace", "newsroom", "topic", "article"})
package press.kiosque.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
