package press.kiosque.newsroom;

import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody at the newsroom.
 *
 * @param name of the user
 * @param mayWrite whether their role lets them do the daily work, such as write a push or change an edition
 * @param mayApprove whether it lets them do what reaches far, such as give the second yes or remove an edition
 */
public record Colleague(String name, boolean mayWrite, boolean mayApprove) {

    /**
     * Lets them go on with the daily work.
     *
     * @throws AccessDeniedException if their role does not
     */
    public void requireMayWrite() {
        if (!mayWrite) {
            throw new AccessDeniedException(name + " may look, and change nothing");
        }
    }
}
