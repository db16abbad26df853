package press.kiosque.digest;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import press.kiosque.digest.DigestSettings.Ranking;

/** The settings that decide which stories come first, by the short names under which a replay may change them. */
public final class RankingNames {

    private static final String PREFIX = "kiosque.digest.";
    private static final Set<String> BESIDE = Set.of("window", "half-life", "fresh-by");

    private RankingNames() {}

    /** Each short name with the property that it stands for. */
    public static Map<String, String> properties() {
        var names = new TreeMap<String, String>();
        BESIDE.forEach(name -> names.put(name, PREFIX + name));
        Arrays.stream(Ranking.class.getRecordComponents())
                .map(component -> hyphened(component.getName()))
                .forEach(name -> names.put(name, PREFIX + "ranking." + name));
        return names;
    }

    private static String hyphened(String name) {
        return Arrays.stream(name.split("(?=[A-Z])", -1))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(joining("-"));
    }

    /** What holds now, by short name. */
    static Map<String, String> values(DigestSettings settings) {
        Ranking ranking = settings.ranking();
        var values = new LinkedHashMap<String, String>();
        values.put("window", settings.window().toString());
        values.put("half-life", settings.halfLife().toString());
        values.put("fresh-by", settings.freshBy().name());
        values.put("coverage", Double.toString(ranking.coverage()));
        values.put("weight", Double.toString(ranking.weight()));
        values.put("keyword", Double.toString(ranking.keyword()));
        values.put("taste", Double.toString(ranking.taste()));
        values.put("topic-share", Double.toString(ranking.topicShare()));
        return values;
    }
}
