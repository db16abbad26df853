package press.kiosque.sandbox;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a reader act: each call is one gesture on the phone, and answers the events that it sent. */
@RestController
@RequestMapping("/api/readers/{psid}")
final class GesturesController {

    private final Readers readers;
    private final ReaderGestures gestures;
    private final RarerGestures rarer;
    private final Bodies bodies;

    GesturesController(Readers readers, ReaderGestures gestures, RarerGestures rarer, Bodies bodies) {
        this.readers = readers;
        this.gestures = gestures;
        this.rarer = rarer;
        this.bodies = bodies;
    }

    @PostMapping("/start")
    Gesture.Done start(@PathVariable String psid, HttpServletRequest request) {
        return gestures.start(readers.get(psid), bodies.read(request, Gesture.Start.class));
    }

    @PostMapping("/say")
    Gesture.Done say(@PathVariable String psid, HttpServletRequest request) {
        return gestures.say(readers.get(psid), bodies.read(request, Gesture.Say.class));
    }

    @PostMapping("/tap")
    Gesture.Done tap(@PathVariable String psid, HttpServletRequest request) {
        return gestures.tap(readers.get(psid), bodies.read(request, Gesture.Tap.class));
    }

    @PostMapping("/photo")
    Gesture.Done photo(@PathVariable String psid, HttpServletRequest request) {
        return gestures.photo(readers.get(psid), bodies.read(request, Gesture.Photo.class));
    }

    @PostMapping("/react")
    Gesture.Done react(@PathVariable String psid, HttpServletRequest request) {
        return gestures.react(readers.get(psid), bodies.read(request, Gesture.React.class));
    }

    @PostMapping("/share")
    Gesture.Done share(@PathVariable String psid, HttpServletRequest request) {
        return rarer.share(readers.get(psid), bodies.read(request, Gesture.Share.class));
    }

    @PostMapping("/edit")
    Gesture.Done edit(@PathVariable String psid, HttpServletRequest request) {
        return rarer.edit(readers.get(psid), bodies.read(request, Gesture.Edit.class));
    }

    @PostMapping("/delete")
    Gesture.Done delete(@PathVariable String psid, HttpServletRequest request) {
        return rarer.delete(readers.get(psid), bodies.read(request, Gesture.Delete.class));
    }

    @PostMapping("/optin")
    Gesture.Done optin(@PathVariable String psid, HttpServletRequest request) {
        return rarer.optin(readers.get(psid), bodies.read(request, Gesture.OptIn.class));
    }

    @PostMapping("/notifications")
    Gesture.Done notifications(@PathVariable String psid, HttpServletRequest request) {
        return rarer.notifications(readers.get(psid), bodies.read(request, Gesture.Notifications.class));
    }

    @PostMapping("/link")
    Gesture.Done link(@PathVariable String psid, HttpServletRequest request) {
        return rarer.link(readers.get(psid), bodies.read(request, Gesture.Link.class));
    }

    @PostMapping("/comment")
    Gesture.Done comment(@PathVariable String psid, HttpServletRequest request) {
        return rarer.comment(readers.get(psid), bodies.read(request, Gesture.Comment.class));
    }

    @PostMapping("/block")
    Gesture.Done block(@PathVariable String psid) {
        return gestures.block(readers.get(psid), true);
    }

    @PostMapping("/unblock")
    Gesture.Done unblock(@PathVariable String psid) {
        return gestures.block(readers.get(psid), false);
    }

    @PostMapping("/seen")
    Gesture.Done seen(@PathVariable String psid) {
        return gestures.see(readers.get(psid));
    }
}
