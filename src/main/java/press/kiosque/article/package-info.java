/** What newsrooms publish, stored once for each newsroom, and which articles tell one story. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "topic"})
package press.kiosque.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
