/**
 * Pushes and breaking alerts: an editor writes them, chooses who gets them and when, and follows them; a second person
 * says yes to the big ones.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"trace", "newsroom", "topic", "message", "article", "subscriber", "delivery", "digest"})
package press.kiosque.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
