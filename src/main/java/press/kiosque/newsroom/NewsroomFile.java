package press.kiosque.newsroom;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.NewsroomSection.Change;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Carries a newsroom with its topics, feeds and editions to and from one YAML file. */
@Component
public class NewsroomFile {

    private static final String HEAD = "newsroom";

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(NON_EMPTY))
            .build();
    private final Newsrooms newsrooms;
    private final List<NewsroomSection<?>> sections;

    NewsroomFile(Newsrooms newsrooms, List<NewsroomSection<?>> sections) {
        this.newsrooms = newsrooms;
        this.sections = List.copyOf(sections);
    }

    /**
     * Stores the newsroom that a file describes. The whole file is read before anything is stored; what the file doesn't
     * name stays as it is.
     *
     * @param text the file's contents
     * @throws IllegalArgumentException if the file is not valid; the message says where and why
     */
    public ImportReport importFrom(String text) {
        JsonNode file = parse(text);
        refuseUnknownKeys(file);
        Newsroom newsroom = head(file.path(HEAD));
        List<Read<?>> entries = sections.stream()
                .<Read<?>>map(section -> Read.of(section, file, this))
                .toList();
        var counts = new LinkedHashMap<String, Map<Change, Integer>>();
        counts.put(HEAD, Map.of(store(newsroom), 1));
        entries.forEach(read -> counts.put(read.section().key(), read.store(newsroom)));
        return new ImportReport(newsroom.id(), counts);
    }

    private JsonNode parse(String text) {
        try {
            return yaml.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not valid YAML: " + e.getOriginalMessage() + at(e), e);
        }
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }

    private void refuseUnknownKeys(JsonNode file) {
        Set<String> known = new LinkedHashSet<>(Set.of(HEAD));
        sections.forEach(section -> known.add(section.key()));
        file.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("unknown key '" + key + "'; known are " + known);
                });
        if (!file.has(HEAD)) {
            throw new IllegalArgumentException("the key 'newsroom' with id and name is missing");
        }
    }

    private Newsroom head(JsonNode node) {
        Head head = convert(HEAD, node, Head.class);
        try {
            return new Newsroom(
                    text(head.id(), "id"),
                    text(head.name(), "name"),
                    Locale.forLanguageTag(head.language() == null ? "fr" : head.language()),
                    ZoneId.of(head.zone() == null ? "Europe/Paris" : head.zone()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "newsroom: zone '" + head.zone() + "' is not known; write one like Europe/Paris", e);
        }
    }

    private static String text(@Nullable String value, String key) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new IllegalArgumentException("newsroom: " + key + " is missing"));
    }

    private Change store(Newsroom newsroom) {
        Optional<Newsroom> before = newsrooms.find(newsroom.id());
        if (before.filter(newsroom::equals).isPresent()) {
            return Change.UNCHANGED;
        }
        newsrooms.save(newsroom);
        return before.isPresent() ? Change.CHANGED : Change.CREATED;
    }

    private <T> T convert(String key, JsonNode node, Class<T> type) {
        try {
            return yaml.treeToValue(node, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(key + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The file of a newsroom.
     *
     * @throws IllegalArgumentException if there is no such newsroom
     */
    public String export(String id) {
        Newsroom newsroom = newsrooms
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no newsroom '" + id + "'; known are "
                        + newsrooms.all().stream().map(Newsroom::id).toList()));
        var file = new LinkedHashMap<String, Object>();
        file.put(
                HEAD,
                new Head(
                        newsroom.id(),
                        newsroom.name(),
                        newsroom.language().toLanguageTag(),
                        newsroom.zone().getId()));
        sections.forEach(section -> file.put(section.key(), section.export(id)));
        return yaml.writeValueAsString(file);
    }

    private record Head(
            @Nullable String id,
            @Nullable String name,
            @Nullable String language,
            @Nullable String zone) {}

    private record Read<T>(NewsroomSection<T> section, List<T> entries) {

        static <T> Read<T> of(NewsroomSection<T> section, JsonNode file, NewsroomFile reader) {
            var entries = new ArrayList<T>();
            for (JsonNode node : file.path(section.key())) {
                String name = section.key() + " " + node.path("id").asString("without id");
                entries.add(reader.convert(name, node, section.type()));
            }
            return new Read<>(section, entries);
        }

        Map<Change, Integer> store(Newsroom newsroom) {
            var counts = new LinkedHashMap<Change, Integer>();
            entries.forEach(entry -> counts.merge(section.store(newsroom, entry), 1, Integer::sum));
            return counts;
        }
    }
}
