/** A strict stand-in for Messenger, with a phone to chat on and a sample newsroom. It speaks only HTTP and knows
 * nothing of the rest. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package press.kiosque.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
