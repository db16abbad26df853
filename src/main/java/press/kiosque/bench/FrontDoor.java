package press.kiosque.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** One address before several nodes, as a proxy is in operation: a connection goes to a node that takes it, each in turn. */
final class FrontDoor implements AutoCloseable {

    private final ServerSocket socket;
    private final List<Integer> ports;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "front-door");
        thread.setDaemon(true);
        return thread;
    });

    /** Opens before nodes that listen on these ports of loopback, now or later. */
    FrontDoor(List<Integer> ports) throws IOException {
        this.ports = List.copyOf(ports);
        this.socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        threads.execute(this::receive);
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void receive() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                threads.execute(() -> connect(caller));
            } catch (IOException | RejectedExecutionException e) {
                return;
            }
        }
    }

    /** Whoever finds no node is sent away, and calls again. */
    private void connect(Socket caller) {
        int first = turn.getAndIncrement();
        for (int i = 0; i < ports.size(); i++) {
            int port = ports.get(Math.floorMod(first + i, ports.size()));
            try {
                var node = new Socket(InetAddress.getLoopbackAddress(), port);
                threads.execute(() -> pass(node, caller));
                pass(caller, node);
                return;
            } catch (IOException e) {
                // it is down; the next, then
            }
        }
        close(caller);
    }

    /** Passes on all that comes; once one side ends, both do. */
    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // one of them has gone, which ends both
        } finally {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed all the same
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
