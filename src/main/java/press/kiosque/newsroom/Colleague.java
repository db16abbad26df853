package press.kiosque.newsroom;

import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody at the newsroom. What they do asks here whether their role lets them, whatever address they came by.
 *
 * @param name of the user
 * @param mayWrite whether their role lets them do the daily work, such as write a push or change an edition
 * @param mayApprove whether it lets them do what reaches far, such as give the second yes or remove an edition
 * @param mayAdminister whether it lets them decide who may do what, and how the Page is connected
 */
public record Colleague(String name, boolean mayWrite, boolean mayApprove, boolean mayAdminister) {

    /**
     * Refuses whoever may not do the daily work.
     *
     * @param deed what they are about to do, such as {@code change feeds}
     * @throws AccessDeniedException if their role does not let them
     */
    public void mustWrite(String deed) {
        must(mayWrite, deed);
    }

    /**
     * Refuses whoever may not do what reaches far.
     *
     * @param deed what they are about to do, such as {@code change the newsroom}
     * @throws AccessDeniedException if their role does not let them
     */
    public void mustApprove(String deed) {
        must(mayApprove, deed);
    }

    /**
     * Refuses whoever is no administrator.
     *
     * @param deed what they are about to do, such as {@code change people}
     * @throws AccessDeniedException if their role does not let them
     */
    public void mustAdminister(String deed) {
        must(mayAdminister, deed);
    }

    private void must(boolean may, String deed) {
        if (!may) {
            throw new AccessDeniedException(name + " may not " + deed);
        }
    }
}
