package press.kiosque.newsroom;

import org.springframework.boot.health.contributor.Status;

/** The health of a part that wants somebody to look although the process is well; its rank stands in application.yaml. */
public final class Warning {

    /** For health indicators. */
    public static final Status STATUS = new Status("WARNING");

    private Warning() {}
}
