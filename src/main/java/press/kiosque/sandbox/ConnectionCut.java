package press.kiosque.sandbox;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Lets a call's connection be cut without a byte of an answer, which servlets alone cannot do. */
final class ConnectionCut extends ValveBase {

    private static final String SCISSORS = ConnectionCut.class.getName();

    ConnectionCut() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Runnable scissors = () -> request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        request.setAttribute(SCISSORS, scissors);
        getNext().invoke(request, response);
    }

    /** Cuts the connection of that call now. */
    static void of(HttpServletRequest request) {
        ((Runnable) request.getAttribute(SCISSORS)).run();
    }
}
