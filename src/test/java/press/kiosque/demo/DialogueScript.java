package press.kiosque.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A dialogue as a file.
 *
 * <pre>
 * # what it shows
 * @ fr_FR Europe/Paris          the reader's locale and zone
 * &gt; Bonjour                      the reader writes; "&gt; [Sport]" taps, "&gt; (photo)" and the like do other things
 * * Bonjour, ici Inès            somebody in the Page's inbox writes; "* (pass)" gives the thread back to the bot
 * ~ +2d                          time passes: days, hours or minutes; "~ 07:30" until that hour comes; digests due are brought
 * Le Kiosque : …                 all other lines are what comes back
 * </pre>
 */
record DialogueScript(String written) {

    /** Plays it, and writes it down with what came back. */
    String play(Theatre theatre) {
        var played = new ArrayList<String>();
        Theatre.Seat seat = theatre.seat(reader());
        for (String line : written.lines().toList()) {
            if (line.startsWith("#") || line.startsWith("@")) {
                played.add(line);
            } else if (line.matches("[>~*] .*")) {
                played.add("");
                played.add(line);
                played.addAll(act(seat, line));
            }
        }
        return String.join("\n", played) + "\n";
    }

    private static List<String> act(Theatre.Seat seat, String line) {
        String rest = line.substring(2);
        return switch (line.charAt(0)) {
            case '~' -> seat.time(rest);
            case '*' -> seat.newsroom(rest);
            default -> seat.does(rest);
        };
    }

    private String[] reader() {
        return written.lines()
                .filter(line -> line.startsWith("@ "))
                .map(line -> line.substring(2).split(" "))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("a dialogue needs a line such as @ fr_FR Europe/Paris"));
    }
}
