package press.kiosque.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A collector of traces on this machine: OTLP over HTTP, of which it reads what the tests look at. */
final class TraceReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** One span; the parent is empty at the root of a trace. */
    record Span(String trace, String id, String parent, String name) {}

    TraceReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::receive);
        server.start();
    }

    String endpoint() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1/traces";
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** All that came, as it came; what is text in it can be read. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void receive(HttpExchange exchange) throws IOException {
        ByteBuffer request = ByteBuffer.wrap(exchange.getRequestBody().readAllBytes());
        requests.add(new String(request.array(), StandardCharsets.ISO_8859_1));
        for (ByteBuffer resource : fields(request, 1)) {
            for (ByteBuffer scope : fields(resource, 2)) {
                fields(scope, 2).forEach(span -> spans.add(span(span)));
            }
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** https://github.com/open-telemetry/opentelemetry-proto, trace.proto: message Span. */
    private static Span span(ByteBuffer span) {
        return new Span(hex(span, 1), hex(span, 2), hex(span, 4), new String(first(span, 5), StandardCharsets.UTF_8));
    }

    private static String hex(ByteBuffer message, int field) {
        return HexFormat.of().formatHex(first(message, field));
    }

    private static byte[] first(ByteBuffer message, int field) {
        List<ByteBuffer> found = fields(message, field);
        byte[] bytes = new byte[found.isEmpty() ? 0 : found.get(0).remaining()];
        found.stream().findFirst().ifPresent(value -> value.duplicate().get(bytes));
        return bytes;
    }

    /** The parts of a protobuf message that have a length and this number. */
    private static List<ByteBuffer> fields(ByteBuffer message, int number) {
        var found = new ArrayList<ByteBuffer>();
        ByteBuffer left = message.duplicate().order(message.order());
        while (left.hasRemaining()) {
            long key = varint(left);
            switch ((int) (key & 7)) {
                case 0 -> varint(left);
                case 1 -> left.position(left.position() + Long.BYTES);
                case 2 -> {
                    int length = (int) varint(left);
                    if (key >>> 3 == number) {
                        found.add(left.slice(left.position(), length));
                    }
                    left.position(left.position() + length);
                }
                default -> left.position(left.position() + Integer.BYTES);
            }
        }
        return found;
    }

    private static long varint(ByteBuffer from) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = from.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
