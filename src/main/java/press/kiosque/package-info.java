/** Kiosque, a newsroom's digest bot: the application itself and the infrastructure that its features stand on. */
@NullMarked
package press.kiosque;

import org.jspecify.annotations.NullMarked;
