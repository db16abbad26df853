/** Tracked links: what readers open of what they were brought, and how often. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "message", "article", "subscriber", "delivery"})
package press.kiosque.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
