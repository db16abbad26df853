/** A news brand that Kiosque serves: its name, languages, zone and Page, and a newsroom as a file. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package press.kiosque.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
