package press.kiosque;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;
import press.kiosque.campaign.CampaignSettings;
import press.kiosque.digest.DigestSettings;

/** The cluster's file says what the application understands, and shows nothing to the world. */
class ComposeTest {

    private final String file = Files.readString(Path.of("docker-compose.yml"));
    private final Map<String, Map<String, Object>> services = requireNonNull(
            new Yaml().<Map<String, Map<String, Map<String, Object>>>>load(file).get("services"));

    ComposeTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"kiosque-1", "kiosque-2"})
    @SuppressWarnings("unchecked")
    void aNodeUnderstandsWhatItIsTold(String node) {
        var told = (Map<String, Object>)
                requireNonNull(requireNonNull(services.get(node)).get("environment"));
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", told));

        var settings = Binder.get(environment).bindOrCreate("kiosque", StorageSettings.class);

        assertThat(settings.mongodb().uri()).contains("mongodb-1,mongodb-2,mongodb-3", "replicaSet=kiosque");
        assertThat(settings.broker().url()).isEqualTo("tcp://artemis:61616");
        assertThat(settings.broker().user()).isEqualTo("kiosque");
        assertThat(settings.broker().password()).isNotNull().hasToString("[REDACTED]");
        assertThat(Binder.get(environment)
                        .bindOrCreate("kiosque.digest", DigestSettings.class)
                        .partitions())
                .isEqualTo(4);
        assertThat(Binder.get(environment)
                        .bindOrCreate("kiosque.campaign", CampaignSettings.class)
                        .partitions())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiosque-1", "kiosque-2"})
    @SuppressWarnings("unchecked")
    void noNodeLearnsThePasswordOfDashboards(String node) {
        var told = (Map<String, Object>)
                requireNonNull(requireNonNull(services.get(node)).get("environment"));

        assertThat(told).containsEntry("GRAFANA_PASSWORD", "");
    }

    @Test
    void whateverStaysUpIsAskedForItsHealth() {
        assertThat(services.entrySet())
                .filteredOn(
                        service -> "unless-stopped".equals(service.getValue().get("restart")))
                .hasSize(9)
                .allSatisfy(service -> assertThat(service.getValue()).containsKey("healthcheck"));
    }

    @Test
    void nothingThatStaysUpFillsTheDiskWithItsLogs() {
        assertThat(services.values())
                .filteredOn(service -> "unless-stopped".equals(service.get("restart")))
                .allSatisfy(service ->
                        assertThat(String.valueOf(service.get("logging"))).contains("max-size", "max-file"));
    }

    @Test
    void whatTakesAShareOfTheMemoryThatItSeesIsToldHowMuchThatIs() {
        assertThat(services.entrySet())
                .filteredOn(service -> service.getKey().matches("kiosque-\\d|mongodb-\\d|artemis|prometheus|grafana"))
                .hasSize(8)
                .allSatisfy(service -> assertThat(service.getValue()).containsKey("mem_limit"));
    }

    @Test
    void aNodeThatDoesNotStartKeepsTheOtherFromNothing() {
        assertThat(String.valueOf(requireNonNull(services.get("nginx")).get("depends_on")))
                .doesNotContain("service_healthy");
    }

    @Test
    void whatMustNotBeLostIsOnVolumes() {
        assertThat(services.entrySet())
                .filteredOn(service -> service.getKey().matches("kiosque-\\d|mongodb-\\d|artemis|prometheus|grafana"))
                .hasSize(8)
                .allSatisfy(service -> assertThat(service.getValue()).containsKey("volumes"));
    }

    @Test
    void artemisTreatsQueuesAsTheEmbeddedBrokerDoes() throws Exception {
        var read = new FileConfiguration();
        var deployment = new FileDeploymentManager(
                Path.of("src/main/docker/broker.xml").toUri().toString());
        deployment.addDeployable(read);
        deployment.readConfiguration();

        var queues = requireNonNull(read.getAddressSettings().get("#"));

        assertThat(queues.isDefaultGroupRebalance()).isTrue();
        assertThat(queues.isDefaultGroupRebalancePauseDispatch()).isTrue();
        assertThat(queues.getMaxDeliveryAttempts()).isEqualTo(10);
        assertThat(queues.getRedeliveryDelay()).isEqualTo(500);
        assertThat(String.valueOf(queues.getDeadLetterAddress())).isEqualTo("dead-letters");
    }

    @Test
    void onlyTheProxyIsReachedFromOutside() {
        assertThat(services).hasSize(10);
        assertThat(services.entrySet())
                .filteredOn(service ->
                        listed(service.getValue(), "ports").stream().anyMatch(port -> !port.startsWith("127.0.0.1:")))
                .extracting(Map.Entry::getKey)
                .containsExactly("nginx");
    }

    @Test
    void dashboardsAreThereForWhoAsksForThem() {
        assertThat(services.entrySet())
                .filteredOn(service -> listed(service.getValue(), "profiles").contains("seeing"))
                .extracting(Map.Entry::getKey)
                .containsExactly("prometheus", "grafana");
    }

    @Test
    void prometheusAsksEveryNodeWithTheTokenThatNodesKnow() throws IOException {
        String asks = Files.readString(Path.of("src/main/prometheus/prometheus.yaml"));
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment", Map.of("KIOSQUE_METRICS_TOKEN", "sixteen-or-more-characters")));

        assertThat(services.keySet())
                .filteredOn(name -> name.startsWith("kiosque-"))
                .allSatisfy(node -> assertThat(asks).contains(node + ":8080"));
        assertThat(asks).contains("/run/secrets/metrics-token");
        assertThat(file).contains("metrics-token:\n    environment: KIOSQUE_METRICS_TOKEN");
        assertThat(Binder.get(environment)
                        .bindOrCreate("kiosque.metrics", ScrapeSettings.class)
                        .admits("Bearer sixteen-or-more-characters"))
                .isTrue();
    }

    @Test
    void grafanaFindsPrometheusAndTheDashboard() throws IOException {
        Path provisioning = Path.of("src/main/grafana/provisioning");

        assertThat(Files.readString(provisioning.resolve("datasources/prometheus.yaml")))
                .contains("url: http://prometheus:9090");
        assertThat(Files.readString(provisioning.resolve("dashboards/kiosque.yaml")))
                .contains("path: /etc/grafana/dashboards");
        assertThat(listed(requireNonNull(services.get("grafana")), "volumes"))
                .contains("./src/main/grafana/kiosque.json:/etc/grafana/dashboards/kiosque.json:ro");
    }

    @SuppressWarnings("unchecked")
    private static List<String> listed(Map<String, Object> service, String key) {
        return (List<String>) service.getOrDefault(key, List.of());
    }

    @Test
    void onlyWhatCountsOnceIsGivenToAnotherNodeAgain() throws IOException {
        String proxy = Files.readString(Path.of("src/main/docker/nginx.conf"));

        assertThat(proxy.split("location ", -1))
                .filteredOn(location -> location.contains("non_idempotent;"))
                .singleElement()
                .asString()
                .startsWith("/webhooks/ {");
    }

    @Test
    void theProxyFindsNodesAgainThatWereMadeAnewElsewhere() throws IOException {
        String proxy = Files.readString(Path.of("src/main/docker/nginx.conf"));

        assertThat(proxy.lines().filter(line -> line.strip().startsWith("server kiosque-")))
                .hasSize(2)
                .allSatisfy(node -> assertThat(node).contains(" resolve "));
        assertThat(proxy).contains("zone kiosque", "resolver 127.0.0.11");
    }

    @Test
    void theProxyLogsNoQueryAndNoAddressThatIsAReadersOwn() throws IOException {
        String proxy = Files.readString(Path.of("src/main/docker/nginx.conf"));

        assertThat(proxy).contains("access.log brief;");
        assertThat(proxy.lines().filter(line -> line.startsWith("log_format brief")))
                .singleElement()
                .asString()
                .doesNotContainPattern("\\$(request|request_uri|uri|args|query_string|http_referer)\\b");
        assertThat(proxy).contains("/privacy/data/|/privacy/|/r/");
    }

    @Test
    void noSecretStandsInTheFile() {
        assertThat(file).contains("${BROKER_PASSWORD:?").doesNotContainPattern("PASSWORD: (?!\"\")[^$]");
    }

    @Test
    void whatItMountsIsThere() {
        assertThat(services.values())
                .flatMap(service -> listed(service, "volumes"))
                .filteredOn(volume -> volume.startsWith("./"))
                .hasSize(7)
                .allSatisfy(volume -> assertThat(Path.of(volume.substring(0, volume.indexOf(":"))))
                        .exists());
        assertThat(Path.of("src/main/docker/env.example")).isRegularFile();
    }
}
