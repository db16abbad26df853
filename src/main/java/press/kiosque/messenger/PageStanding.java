package press.kiosque.messenger;

import java.util.List;
import org.springframework.stereotype.Component;
import press.kiosque.message.Pace;
import press.kiosque.newsroom.ChannelHealth;
import press.kiosque.newsroom.NewsroomSettings;

/** Says how a newsroom's Page is doing: whether it sends, how fast, and how much of what Meta allows is used. */
@Component
class PageStanding implements ChannelHealth {

    private final NewsroomSettings newsrooms;
    private final PagePaces paces;

    PageStanding(NewsroomSettings newsrooms, PagePaces paces) {
        this.newsrooms = newsrooms;
        this.paces = paces;
    }

    @Override
    public Line of(String newsroom) {
        if (newsrooms.page(newsroom).isEmpty()) {
            return new Line("page.none", List.of(newsroom), false);
        }
        Pace pace = paces.of(newsroom);
        if (pace instanceof Pace.Paused paused) {
            return new Line("page.paused", List.of(paused.cause()), false);
        }
        if (pace instanceof Pace.Open open && !open.repliesOnly()) {
            return new Line(
                    "page.open",
                    List.of(open.perSecond(), paces.callsInADay(newsroom), paces.callsAllowedInADay(newsroom)),
                    true);
        }
        return new Line("page.replies-only", List.of(paces.usedPercent(newsroom)), false);
    }
}
