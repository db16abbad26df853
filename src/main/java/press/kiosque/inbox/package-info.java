/** The journalists' desk: which threads wait, what has happened in them, and what people of the newsroom do and say there. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"newsroom", "topic", "message", "article", "subscriber", "delivery", "conversation"})
package press.kiosque.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
