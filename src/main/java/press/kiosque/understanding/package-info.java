/**
 * What readers want: a {@code Turn} is what one of them did and where their thread stood, and becomes an {@code Intent}, exactly
 * from a payload, by our lights from words. Each kind of wish has its words in a class of its own; {@code WordsUnderstood} asks
 * them in order.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "topic", "message", "article", "subscriber"})
package press.kiosque.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
