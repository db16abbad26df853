/** Readers, what they asked for and when, and the proof that they asked. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "topic"})
package press.kiosque.subscriber;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
