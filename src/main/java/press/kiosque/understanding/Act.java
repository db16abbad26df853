package press.kiosque.understanding;

/** The kinds of things that a reader can want from the bot. Where one is about nothing in particular, its choices are shown. */
public enum Act {
    /** Meet the bot: Get Started, a link to the thread, a greeting. */
    OPEN,
    /** See the topics to follow. */
    TOPICS,
    FOLLOW,
    UNFOLLOW,
    /** Follow these topics and no others. */
    FOLLOW_ONLY,
    /** Follow and leave several things at once, each as a payload says it. */
    REVISE,
    /** Choose no further topic. */
    TOPICS_DONE,
    /** See the words followed. */
    KEYWORDS,
    FOLLOW_WORD,
    UNFOLLOW_WORD,
    /** See the hours to choose from. */
    HOURS,
    /** Have the digest at this hour: the opt-in. */
    HOUR,
    /** See the hours to take besides. */
    HOURS_MORE,
    HOUR_ADD,
    HOUR_DROP,
    /** Have digests at these hours, on these days. */
    SCHEDULE,
    /** Have digests at these hours, on these days, besides the others. */
    SCHEDULE_ADD,
    /** Have digests at these hours on these days, and on other days as before. */
    SCHEDULE_ON,
    /** Have another hour in place of one. */
    HOUR_MOVE,
    /** Have digests on these days. */
    DAYS,
    /** Have them on these days too. */
    DAYS_ADD,
    DAYS_DROP,
    /** Know whether they come on these days. */
    DAYS_ASK,
    /** Live by the clock of this place. */
    ZONE,
    /** See of what breaking news can come at once. */
    ALERTS,
    /** Have breaking news about this topic at once: an opt-in of its own. */
    ALERT_ON,
    ALERT_OFF,
    /** Have breaking news about these topics and no others. */
    ALERT_ONLY,
    /** Have no breaking news at all. */
    ALERTS_OFF,
    /** Have so many messages a day at most. */
    MOST,
    /** Have nothing from one hour to another. */
    QUIET,
    /** Have breaking news in quiet hours all the same, or no more. */
    QUIET_BREAK,
    /** Have nothing until a moment. */
    PAUSE,
    /** End the pause. */
    RESUME,
    LANGUAGE,
    /** See all that holds. */
    SETTINGS,
    /** Know when editions come, or why one did not. */
    NEXT,
    /** Read the top stories now. */
    TOP,
    /** Read more about a topic, or more like an article. */
    MORE,
    /** Have less about a topic, or like an article. */
    LESS,
    /** Know why a story was told. */
    WHY,
    /** See what can be done about a story. */
    STORY,
    /** See a story that a link names. */
    ARTICLE,
    /** Hear no more of a story. */
    MUTE,
    UNMUTE,
    SEARCH,
    /** More of what was searched, about the words searched. */
    SEARCH_MORE,
    /** Read the best of the days away. */
    CATCH_UP,
    /** Have an edition now, made from what is fresh. */
    EDITION,
    /** See a poll or a quiz. */
    POLL,
    /** Answer one. */
    VOTE,
    /** Be given all that is held about oneself. */
    DATA,
    /** Have it all erased: asked first, then done. */
    ERASE,
    ERASE_NOW,
    ERASE_NOT,
    STOP,
    /** Know how to stop, or sound like wanting it. */
    STOPPING,
    /** Have again what was stopped. */
    START,
    /** Have one's choices again as before the last change. */
    UNDO,
    /** Nothing of what was offered, or not now. */
    DECLINE,
    HELP,
    /** Know something about the bot or its newsroom. */
    QUESTION,
    /** Say something for company. */
    CHAT,
    THANKS,
    /** Say that something is not to one's liking. */
    COMPLAINT,
    /** Show us something that is not words. */
    SHOW,
    /** Know what it costs. */
    PRICE,
    /** Have somebody else know the bot. */
    SHARE,
    /** Have longer or shorter digests. */
    LENGTH,
    /** Several things of different kinds. */
    SEVERAL,
    /** We did not understand. */
    UNCLEAR,
    /** Nothing that wants an answer. */
    NOTHING,
    /** Speak with a person of the newsroom. */
    NEWSROOM,
    /** Doubt that something is true, or that a bot speaks. */
    DOUBT,
    /** Write something that is for the newsroom, while waiting for a person. */
    NEWSROOM_HEARD,
    /** Have the bot answer again instead of waiting for a person. */
    BOT,
    /** Say whether the newsroom may use what the reader sent. */
    TIP
}
