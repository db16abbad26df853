package press.kiosque.inbox;

/**
 * Somebody at the newsroom's desk.
 *
 * @param name of the user
 * @param mayAnswer whether their role lets them speak with readers
 */
record Editor(String name, boolean mayAnswer) {}
