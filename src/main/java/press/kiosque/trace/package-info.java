/** Work that can be followed: ids in the log while it lasts and, where a collector is named, a trace over threads and queues. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package press.kiosque.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
