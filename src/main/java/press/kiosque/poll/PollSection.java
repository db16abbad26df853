package press.kiosque.poll;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import press.kiosque.newsroom.Newsroom;
import press.kiosque.newsroom.NewsroomSection;
import press.kiosque.newsroom.Newsrooms;
import press.kiosque.poll.Poll.Choice;

/** The key {@code polls} of a newsroom's file. */
@Component
@Order(4)
class PollSection implements NewsroomSection<PollSection.Entry> {

    private final Polls polls;
    private final Newsrooms newsrooms;

    PollSection(Polls polls, Newsrooms newsrooms) {
        this.polls = polls;
        this.newsrooms = newsrooms;
    }

    /**
     * One poll in the file.
     *
     * @param closes on the newsroom's clock, such as {@code 2026-12-01T20:00}
     */
    record Entry(
            @Nullable String id,
            @Nullable String edition,
            @Nullable Map<String, String> question,
            @Nullable List<ChoiceEntry> choices,
            @Nullable String right,
            @Nullable Map<String, String> explanation,
            @Nullable String closes) {}

    /** One choice in the file. */
    record ChoiceEntry(@Nullable String id, @Nullable Map<String, String> text) {}

    @Override
    public String key() {
        return "polls";
    }

    @Override
    public Class<Entry> type() {
        return Entry.class;
    }

    @Override
    public List<Entry> export(String newsroom) {
        return newsrooms
                .find(newsroom)
                .map(found -> polls.of(newsroom).stream()
                        .map(poll -> entry(poll, found.zone()))
                        .toList())
                .orElse(List.of());
    }

    private static Entry entry(Poll poll, ZoneId zone) {
        return new Entry(
                poll.slug(),
                poll.edition(),
                poll.question(),
                poll.choices().stream()
                        .map(choice -> new ChoiceEntry(choice.id(), choice.text()))
                        .toList(),
                poll.right(),
                poll.explanation().isEmpty() ? null : poll.explanation(),
                poll.closes() == null
                        ? null
                        : LocalDateTime.ofInstant(poll.closes(), zone).toString());
    }

    @Override
    public Supplier<Change> read(Newsroom newsroom, Entry entry) {
        Poll poll = poll(newsroom, entry);
        return () -> NewsroomSection.keep(polls.find(poll.id()), poll, polls::save);
    }

    @Override
    public Map<String, List<String>> named(Entry entry) {
        return Map.of("editions", entry.edition() == null ? List.of() : List.of(entry.edition()));
    }

    private static Poll poll(Newsroom newsroom, Entry entry) {
        if (Poll.PAGE.equals(entry.id())) {
            throw new IllegalArgumentException(
                    "poll id '" + Poll.PAGE + "' stands for a page of the site: give it another");
        }
        return new Poll(
                newsroom.id() + "/" + Objects.requireNonNullElse(entry.id(), ""),
                newsroom.id(),
                Objects.requireNonNullElse(entry.edition(), ""),
                Objects.requireNonNullElse(entry.question(), Map.of()),
                Objects.requireNonNullElse(entry.choices(), List.<ChoiceEntry>of()).stream()
                        .map(choice -> new Choice(
                                Objects.requireNonNullElse(choice.id(), ""),
                                Objects.requireNonNullElse(choice.text(), Map.of())))
                        .toList(),
                entry.right(),
                Objects.requireNonNullElse(entry.explanation(), Map.of()),
                closes(newsroom.id() + "/" + entry.id(), entry.closes(), newsroom.zone()));
    }

    private static @Nullable Instant closes(String poll, @Nullable String written, ZoneId zone) {
        try {
            return written == null
                    ? null
                    : LocalDateTime.parse(written).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "poll " + poll + ": closes: '" + written + "' is no time such as 2026-12-01T20:00", e);
        }
    }
}
