package press.kiosque.campaign;

/** Why something was not done with a push; names the sentence {@code push.refused.<name>}. */
enum Refusal {
    /** Their role does not allow it. */
    NOT_ALLOWED,
    /** Nobody gives the second yes to what they have written themselves. */
    OWN_WORK,
    /** Somebody has changed it since they looked. */
    CHANGED,
    /** It does not stand where this can be done. */
    IMPOSSIBLE,
    /** Its time has passed. */
    TOO_LATE
}
