package press.kiosque.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import press.kiosque.demo.Waiting;
import press.kiosque.embedded.Endpoints;

/** A node, a sandbox or the engines as a process of its own, from the same jar, that can be killed without warning. */
final class NodeProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(60);
    private static final int LAST_LINES = 12;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Process process;
    private final int port;
    private final Callable<Boolean> ready;
    private final Path log;

    private NodeProcess(Process process, int port, Callable<Boolean> ready, Path log) {
        this.process = process;
        this.port = port;
        this.ready = ready;
        this.log = log;
    }

    /**
     * Starts a node.
     *
     * @param port where its site listens
     * @param settings {@code kiosque.*} and others
     * @param log file to which it writes, after what is there
     */
    static NodeProcess node(int port, Map<String, Object> settings, Path log) throws IOException {
        var all = new HashMap<String, Object>(settings);
        all.put("server.port", port);
        return new NodeProcess(process(all, List.of("serve"), log), port, () -> answers(port, "/actuator/health"), log);
    }

    /** Starts a sandbox that keeps so many messages of each thread. */
    static NodeProcess sandbox(int port, int keep, Path log) throws IOException {
        var arguments = List.of("sandbox", "--port", Integer.toString(port), "--keep", Integer.toString(keep));
        return new NodeProcess(process(Map.of(), arguments, log), port, () -> answers(port, "/api/clock"), log);
    }

    /** Starts database and broker alone, on loopback; they are ready when this folder says where they are reached. */
    static NodeProcess engines(Path folder, Path log) throws IOException {
        Process process = process(Map.of("kiosque.data-dir", folder), List.of("engines"), log);
        return new NodeProcess(process, 0, () -> Endpoints.read(folder).isPresent(), log);
    }

    private static Process process(Map<String, Object> settings, List<String> arguments, Path log) throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-Xmx512m");
        settings.forEach((name, value) -> line.add("-D" + name + "=" + value));
        line.addAll(program(System.getProperty("java.class.path")));
        line.addAll(arguments);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "bench-stop"));
        return process;
    }

    /** A class of ours with a main method, as a process that says what it has to say on its standard output. */
    static ProcessBuilder java(Class<?> main, String... arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path"), main.getName()));
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    /** A command of ours, as a process that says what it has to say on its standard output. */
    static ProcessBuilder command(List<String> arguments) {
        return command(List.of(), arguments);
    }

    /** The same with so many megabytes of heap, a collector that needs little beside it, and few arenas of the C library. */
    static ProcessBuilder command(int heap, List<String> arguments) {
        ProcessBuilder command = command(List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC"), arguments);
        command.environment().put("MALLOC_ARENA_MAX", "2");
        return command;
    }

    private static ProcessBuilder command(List<String> options, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(options);
        line.addAll(program(System.getProperty("java.class.path")));
        line.addAll(arguments);
        return new ProcessBuilder(line);
    }

    private static List<String> program(String classPath) {
        boolean packed = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return packed ? List.of("-jar", classPath) : List.of("-cp", classPath, "press.kiosque.command.Main");
    }

    /** The process's number. */
    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits until it answers. */
    void awaitReady() {
        Waiting.until(READY_WITHIN, LOOK_AGAIN, this::isReady, "the process was not ready");
    }

    /** Whether it answers; throws if it has ended by itself. */
    boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "the process ended by itself with " + process.exitValue() + "; its last words: " + lastWords());
        }
        try {
            return ready.call();
        } catch (IOException e) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException("the process cannot be asked whether it is ready", e);
        }
    }

    private static boolean answers(int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        return HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "none, " + log + " cannot be read";
        }
    }

    /** Processor time that it has used so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends the node as a power cut would: SIGKILL. */
    void kill() {
        process.destroyForcibly();
        await(STOPPED_WITHIN);
    }

    /** Asks the node to end, and waits for it. */
    @Override
    public void close() {
        process.destroy();
        if (!await(STOPPED_WITHIN)) {
            kill();
        }
    }

    private boolean await(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the node ended", e);
        }
    }
}
