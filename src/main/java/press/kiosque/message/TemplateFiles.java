package press.kiosque.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads templates from the folder {@code templates/} where there is one, else from the jar; a changed file is read anew. */
@Component
class TemplateFiles {

    private static final TypeReference<LinkedHashMap<String, Object>> KEYS = new TypeReference<>() {};

    private final YAMLMapper yaml = new YAMLMapper();
    private final ResourceLoader resources;
    private final Map<String, Read> files = new ConcurrentHashMap<>();

    TemplateFiles(ResourceLoader resources) {
        this.resources = resources;
    }

    /** The template of this name in this language, if there is one. */
    Optional<TemplateFile> read(String language, String name) {
        String path = "templates/" + language + "/" + name + ".yaml";
        Resource resource = resource(path);
        if (!resource.exists()) {
            return Optional.empty();
        }
        long changed = changed(resource);
        return Optional.of(files.compute(
                        path,
                        (key, before) -> before != null && before.changed() == changed
                                ? before
                                : new Read(
                                        changed,
                                        new TemplateFile(path, Locale.forLanguageTag(language), parse(path, resource))))
                .file());
    }

    private Resource resource(String path) {
        var file = new FileSystemResource(path);
        return file.exists() ? file : resources.getResource("classpath:" + path);
    }

    private static long changed(Resource resource) {
        try {
            return resource.lastModified();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> parse(String path, Resource resource) {
        try (var in = resource.getInputStream()) {
            return yaml.readValue(in, KEYS);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(path + " is not valid YAML: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Read(long changed, TemplateFile file) {}
}
