package press.kiosque.command;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption.Origin;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the heap follow what is used. Left to itself, Java takes a share of the machine's memory at start and keeps what
 * it once had; of G1's options some may be set while it runs, and with these a process at rest collects now and then and
 * gives back what it doesn't need. What the command line says about them stands.
 */
final class LeanHeap {

    /** In this order: the least may never exceed the most. */
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("MinHeapFreeRatio", "10");
        OPTIONS.put("MaxHeapFreeRatio", "30");
        OPTIONS.put("G1PeriodicGCInterval", "30000");
    }

    private LeanHeap() {}

    /** Sets the options, as far as this Java has them, and clears away what the start left behind. */
    static void settle() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            OPTIONS.forEach((name, value) -> set(machine, name, value));
        }
        System.gc();
    }

    private static void set(HotSpotDiagnosticMXBean machine, String name, String value) {
        boolean known = machine.getDiagnosticOptions().stream()
                .anyMatch(option -> option.getName().equals(name));
        if (known && machine.getVMOption(name).getOrigin() == Origin.DEFAULT) {
            machine.setVMOption(name, value);
        }
    }
}
