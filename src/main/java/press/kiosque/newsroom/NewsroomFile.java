package press.kiosque.newsroom;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.NewsroomSection.Change;
import tools.jackson.databind.JsonNode;

/** Carries a newsroom with its topics, feeds and editions to and from one YAML file. */
@Component
public class NewsroomFile {

    private static final String HEAD = "newsroom";

    private final EntryReader reader = new EntryReader();
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
        JsonNode file = reader.file(text);
        refuseUnknownKeys(file);
        Newsroom newsroom = head(file.path(HEAD));
        List<Part<?>> parts =
                sections.stream().<Part<?>>map(section -> part(section, file)).toList();
        var read = new LinkedHashMap<String, List<Supplier<Change>>>();
        parts.forEach(part -> read.put(part.section().key(), part.read(newsroom)));
        new FileNames(reader, newsroom.id(), parts).refuseUnknown();
        var counts = new LinkedHashMap<String, Map<Change, Integer>>();
        counts.put(HEAD, Map.of(NewsroomSection.keep(newsrooms.find(newsroom.id()), newsroom, newsrooms::save), 1));
        read.forEach((key, entries) -> counts.put(key, store(entries)));
        parts.forEach(part -> part.arrange(newsroom, reader));
        return new ImportReport(newsroom.id(), counts);
    }

    /** The entries that a file has under the key of a section. */
    record Part<T>(NewsroomSection<T> section, List<T> entries) {

        private List<Supplier<Change>> read(Newsroom newsroom) {
            return entries.stream().map(entry -> section.read(newsroom, entry)).toList();
        }

        private void arrange(Newsroom newsroom, EntryReader reader) {
            section.arrange(
                    newsroom.id(),
                    entries.stream()
                            .map(entry -> newsroom.id() + "/" + reader.id(entry))
                            .toList());
        }
    }

    private <T> Part<T> part(NewsroomSection<T> section, JsonNode file) {
        return new Part<>(section, reader.list(section.key(), file.path(section.key()), section.type()));
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
        Head head = reader.entry(HEAD, node, Head.class);
        try {
            return new Newsroom(
                    text(head.id(), "id"),
                    text(head.name(), "name"),
                    Languages.written(head.language() == null ? "fr" : head.language()),
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

    private static Map<Change, Integer> store(List<Supplier<Change>> entries) {
        var counts = new LinkedHashMap<Change, Integer>();
        entries.forEach(entry -> counts.merge(entry.get(), 1, Integer::sum));
        return counts;
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
        return reader.text(file);
    }

    private record Head(
            @Nullable String id,
            @Nullable String name,
            @Nullable String language,
            @Nullable String zone) {}
}
