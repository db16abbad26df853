/** Polls and quizzes that editors add to an edition, and what readers answer. */
@NullMarked
@ApplicationModule(allowedDependencies = "newsroom")
package press.kiosque.poll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
