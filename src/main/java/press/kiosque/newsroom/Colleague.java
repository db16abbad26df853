package press.kiosque.newsroom;

/**
 * Somebody at the newsroom.
 *
 * @param name of the user
 * @param mayWrite whether their role lets them do the daily work, such as write a push or change an edition
 * @param mayApprove whether it lets them do what reaches far, such as give the second yes or remove an edition
 */
public record Colleague(String name, boolean mayWrite, boolean mayApprove) {}
