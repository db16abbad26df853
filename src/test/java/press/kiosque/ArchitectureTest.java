package press.kiosque;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    @Test
    void everyPackageKnowsOnlyThosePackagesThatItSaysItKnows() {
        ApplicationModules.of(Kiosque.class).verify();
    }
}
