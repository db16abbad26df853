package press.kiosque.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.kiosque.campaign.CampaignSettings.Titles;
import press.kiosque.campaign.Sending.Stage;
import press.kiosque.campaign.TestOfTitles.Arm;
import press.kiosque.campaign.TestOfTitles.Look;
import press.kiosque.delivery.Forecast;
import press.kiosque.newsroom.Languages;

/**
 * What a push's page shows of the test of its titles.
 *
 * @param state names the sentence {@code titles.<state>}: {@code PLANNED}, {@code WAITING} for the first ones, {@code RUNNING},
 *     {@code LEFT} if the push ended before it did, or why it ended or there is none
 * @param readers on how many it is tried: planned, or reached so far
 * @param least how few are too few
 * @param minutes how long each reader is observed
 * @param level share of tests of equal titles, 0 to 1, that may call one the better
 * @param until when it ends at the latest
 * @param test as it stands; null before it begins
 * @param bars the first title's and the second's; none before the first look
 */
record TitleView(
        String state,
        long readers,
        long least,
        long minutes,
        double level,
        @Nullable ZonedDateTime until,
        @Nullable TestOfTitles test,
        List<Bar> bars) {

    /**
     * One title's share of readers who opened it. What is drawn goes from 0 to 100.
     *
     * @param words the title, in each language
     * @param low from where the true share lies, 0 to 1
     * @param high up to where
     * @param scale the share at the right end
     */
    record Bar(Title title, List<String> words, Arm arm, double low, double high, double scale) {

        /** 0 to 1. */
        public double share() {
            return arm.counted() == 0 ? 0 : (double) arm.opened() / arm.counted();
        }

        public double drawn(double share) {
            return 100 * share / scale;
        }
    }

    /** Before it goes, by whom it would reach now. */
    static TitleView ahead(TitleTester tester, Campaign push, Forecast forecast) {
        Plan plan = push.plan();
        Instant from = plan == null || forecast.at().isAfter(plan.at()) ? forecast.at() : plan.at();
        Titles settings = tester.settings();
        String state =
                tester.obstacle(forecast.reached(), plan, from).map(Enum::name).orElse("PLANNED");
        return new TitleView(
                state,
                tester.testers(forecast.reached()),
                settings.least(),
                settings.observed().toMinutes(),
                settings.level(),
                null,
                null,
                List.of());
    }

    /** Once it is on its way. */
    static TitleView of(TitleTester tester, Campaign push, Sending sending, TestOfTitles test, ZoneId zone) {
        Titles settings = tester.settings();
        Look look = test.look();
        return new TitleView(
                state(push, sending, test),
                look == null
                        ? tester.testers(sending.reachable())
                        : look.first().received() + look.second().received(),
                settings.least(),
                settings.observed().toMinutes(),
                settings.level(),
                test.until().atZone(zone),
                test,
                look == null ? List.of() : bars(push.content(), look, settings.level()));
    }

    private static String state(Campaign push, Sending sending, TestOfTitles test) {
        if (test.end() != null) {
            return test.end().cause().name();
        }
        if (!TitleTester.UNDER_WAY.contains(push.state())) {
            return "LEFT";
        }
        return sending.stage() == Stage.TEST ? "RUNNING" : "WAITING";
    }

    private static List<Bar> bars(Content content, Look look, double level) {
        TitleEvidence.Range first =
                TitleEvidence.range(look.first().opened(), look.first().counted(), level);
        TitleEvidence.Range second =
                TitleEvidence.range(look.second().opened(), look.second().counted(), level);
        double scale = Math.max(first.high(), second.high());
        return List.of(
                new Bar(Title.FIRST, words(content, Title.FIRST), look.first(), first.low(), first.high(), scale),
                new Bar(Title.SECOND, words(content, Title.SECOND), look.second(), second.low(), second.high(), scale));
    }

    private static List<String> words(Content content, Title which) {
        return Languages.TAGS.stream()
                .map(content.words()::get)
                .filter(Objects::nonNull)
                .map(words -> words.title(which))
                .toList();
    }

    /** Whether an editor can end it now. */
    public boolean isOpen() {
        return state.equals("RUNNING");
    }
}
