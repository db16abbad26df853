package press.kiosque.campaign;

/**
 * Somebody at the newsroom.
 *
 * @param name of the user
 * @param mayWrite whether their role lets them write and send pushes
 * @param mayApprove whether it lets them give the second yes
 */
record Colleague(String name, boolean mayWrite, boolean mayApprove) {}
