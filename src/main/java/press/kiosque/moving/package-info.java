/** Readers and everything else as files: moving in, moving out, and the copy from which to begin again. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "subscriber"})
package press.kiosque.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
