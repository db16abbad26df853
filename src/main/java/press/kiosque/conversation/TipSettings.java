package press.kiosque.conversation;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where copies of what readers sent are kept.
 *
 * @param dataDir their folder {@code tips} stands in it
 */
@ConfigurationProperties("kiosque")
record TipSettings(@DefaultValue("./data") Path dataDir) {

    Path folder() {
        return dataDir.resolve("tips");
    }
}
