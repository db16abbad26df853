/** Editions and the job that builds one digest for each reader who is due. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"trace", "newsroom", "topic", "message", "article", "subscriber", "poll", "delivery"})
package press.kiosque.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
