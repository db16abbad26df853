package press.kiosque.article;

import static java.util.stream.Collectors.partitioningBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.kiosque.topic.Words;

/**
 * The words of an article that may say what it tells. It is the costly part of telling stories apart, and needs nothing
 * but the article.
 *
 * @param words each with its marks, how and where it was written
 * @param asks whether the title asks, explains or reacts, rather than reports
 * @param shows whether the title says that pictures or a live report are to come
 */
record Wording(Map<String, Integer> words, boolean asks, boolean shows) {

    /** In the title. */
    static final int TITLE = 1;

    /** Written with a capital where none is due but for a name. */
    static final int NAME = 2;

    /** Written without a capital. */
    static final int PLAIN = 4;

    /** In the title only to remind readers: the affair before a colon, what went before behind an "after". */
    static final int REMINDER = 8;

    /** A number, a month or a day of the week. */
    static final int DATE = 16;

    /** Longer summaries go into detail that others don't share. */
    private static final int SUMMARY_WORDS = 45;

    /** The end of a word says how it is used, and stems keep some of it. */
    private static final int WORD_LENGTH = 7;

    private static final int REMINDER_LENGTH = 60;

    private static final Pattern AFTER = Pattern.compile(
            "(?i)(^|[ ,])(after|following|since|après|depuis|à la suite|suite à)\\b[^,:;]*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern GROUPED = Pattern.compile("(?<=\\b\\d{1,3})[.,\\h](?=\\d{3}\\b)");

    /** 1.3m and 1.3 million, 5km and 5 km. */
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)(?=(k|m|bn|km|kg|mph)\\b)");

    /** How a title is told rather than what: "EN DIRECT.", "Watch:", "PHOTOS -". */
    private static final Pattern MANNER = Pattern.compile(
            "^\\h*((?i:en direct|direct|en images?|images|photos?|vidéos?|diaporama|carte|infographie|exclusif|exclu"
                    + "|watch live|watch|live updates?|live|pictures?|videos?|exclusive|breaking|updated?)"
                    + "(\\h*[.:|,!]+|\\h+[–—-])|EN DIRECT\\b|LIVE\\b)");

    private static final Pattern ASKING = Pattern.compile(
            "(?i)\\?|(^|[:–—-] )(how|why|what|who|comment|pourquoi|qui|que|quel|quelle|quels|quelles|ce que|ce qu)\\b"
                    + "|what (to|we|you) (know|need)|ce (qu.on|que l.on|que nous) (sait|savons)|à savoir"
                    + "|(need|things) to know|explained"
                    + "|\\b(reacts?|reactions?|recalls|recounts|review|preview|opinion|analysis|line-?up|transcript"
                    + "|réagi\\w*|réactions?|racont\\w*|témoign\\w*|portrait|analyse|édito|décryptage)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    static Wording of(String title, String summary, Locale language) {
        var reader = new Reader(language, new LinkedHashMap<>());
        Matcher manner = MANNER.matcher(numbersAlike(title));
        reader.readTitle(manner.replaceFirst(""));
        reader.readSummary(numbersAlike(summary));
        return new Wording(
                reader.words, ASKING.matcher(title).find(), manner.reset().find());
    }

    /** 250.000, 250,000 and 250 000 are one number. */
    private static String numbersAlike(String text) {
        return UNIT.matcher(GROUPED.matcher(text).replaceAll("")).replaceAll(" ");
    }

    private record Reader(Locale language, Map<String, Integer> words) {

        void readTitle(String title) {
            List<Words.Word> read = Words.in(language).read(title);
            boolean capitalsTell = !Capitals.areEverywhere(title, read);
            Map<Boolean, List<Words.Word>> reminding =
                    read.stream().collect(partitioningBy(word -> reminds(title, word.start())));
            addAll(title, reminding.getOrDefault(true, List.of()), TITLE | REMINDER, capitalsTell);
            addAll(title, reminding.getOrDefault(false, List.of()), TITLE, capitalsTell);
        }

        private static boolean reminds(String title, int at) {
            int colon = title.indexOf(':');
            Matcher after = AFTER.matcher(title);
            boolean label = colon < REMINDER_LENGTH && 2 * colon <= title.length();
            return (at < colon && label) || (after.find() && at >= after.start() && at < after.end());
        }

        void readSummary(String summary) {
            List<Words.Word> read = Words.in(language).read(summary);
            addAll(summary, read.subList(0, Math.min(SUMMARY_WORDS, read.size())), 0, true);
        }

        private void addAll(String text, List<Words.Word> read, int place, boolean capitalsTell) {
            var places = SameWords.ofPlaces(language);
            var events = SameWords.ofEvents(language);
            var empty = EmptyWords.in(language);
            Set<String> calendar = CalendarWords.in(language);
            for (int at = 0; at < read.size(); at++) {
                Words.Word word = read.get(at);
                String pair = at + 1 < read.size()
                        ? word.form() + " " + read.get(at + 1).form()
                        : "";
                int marks = place | (capitalsTell ? written(text, word.start()) : 0);
                if (places.has(pair)) {
                    add(places.of(pair), place | NAME);
                    at++;
                } else if (places.has(word.form()) && !Character.isLowerCase(text.charAt(word.start()))) {
                    add(places.of(word.form()), place | NAME);
                } else if (events.has(pair)) {
                    add(events.of(pair), marks);
                    at++;
                } else if (!empty.has(word.form())) {
                    String form = events.has(word.form()) ? events.of(word.form()) : shortened(word.form());
                    boolean date = isNumber(form) || calendar.contains(word.form());
                    add(form, date ? marks | DATE : marks);
                }
            }
        }

        /** A word that stands elsewhere in the title as well is more than a reminder. */
        private void add(String form, int marks) {
            words.merge(form, marks, Reader::both);
        }

        private static int both(int one, int other) {
            boolean elsewhere = (other & (TITLE | REMINDER)) == TITLE;
            return elsewhere ? (one | other) & ~REMINDER : one | other;
        }

        private static int written(String text, int at) {
            if (Character.isLowerCase(text.charAt(at))) {
                return PLAIN;
            }
            return Character.isUpperCase(text.charAt(at)) && !Capitals.areDue(text, at) ? NAME : 0;
        }
    }

    static boolean isNumber(String form) {
        return Character.isDigit(form.charAt(0));
    }

    private static String shortened(String form) {
        return isNumber(form) || form.length() <= WORD_LENGTH ? form : form.substring(0, WORD_LENGTH);
    }
}
