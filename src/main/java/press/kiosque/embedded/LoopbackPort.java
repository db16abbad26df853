package press.kiosque.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Looks whether an engine can listen at a port of this machine's loopback address; it would tell by many lines that it cannot. */
public final class LoopbackPort {

    private LoopbackPort() {}

    /**
     * Does nothing if nobody listens at this port, or it is 0, which is any that is free.
     *
     * @param setting that names it
     * @throws UnusableStorageException if somebody does; the message says what to do
     */
    public static void check(String setting, int port) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw new UnusableStorageException(
                    "Nobody can listen at port " + port + " (" + e.getMessage() + "). End who does, or name another in "
                            + setting + ".",
                    e);
        }
    }
}
