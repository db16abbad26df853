package press.kiosque.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How long a piece of work took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of the processor, all threads of this process taken together
 */
record Timing(double seconds, double cpuSeconds) {

    private static final double NANOS = 1e9;

    static Timing of(Runnable work) {
        long began = System.nanoTime();
        long used = cpuNanos();
        work.run();
        return new Timing((System.nanoTime() - began) / NANOS, (cpuNanos() - used) / NANOS);
    }

    Timing plus(Timing other) {
        return new Timing(seconds + other.seconds, cpuSeconds + other.cpuSeconds);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
