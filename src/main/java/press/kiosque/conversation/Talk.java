package press.kiosque.conversation;

import java.util.List;
import java.util.Set;
import press.kiosque.understanding.Act;
import press.kiosque.understanding.Intent;
import press.kiosque.understanding.Turn;

/** One part of what can be talked about; each act belongs to exactly one. */
interface Talk {

    /** The acts that this part carries out. */
    Set<Act> acts();

    /** Carries out what the reader wants, safe to repeat, and says what to answer; empty for silence. */
    List<Answer> answer(Turn turn, Intent intent);
}
