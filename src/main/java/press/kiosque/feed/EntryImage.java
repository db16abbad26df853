package press.kiosque.feed;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * The picture that stands for an entry: what is enclosed, else what Media RSS names, else a thumbnail, else a picture of
 * the entry as podcasts have it.
 */
final class EntryImage {

    private static final Pattern EXTENSION =
            Pattern.compile("\\.(jpe?g|png|gif|webp|avif|svg|bmp)(?:$|[?#&])", Pattern.CASE_INSENSITIVE);
    private @Nullable String enclosed;
    private @Nullable String media;
    private @Nullable String thumbnail;
    private @Nullable String own;

    private EntryImage() {}

    /** The address of the picture as the entry's elements name it, if any does. */
    static @Nullable String of(Element entry, Addresses addresses) {
        var image = new EntryImage();
        image.look(entry, addresses);
        return image.best();
    }

    private void look(Element parent, Addresses addresses) {
        for (Element child : parent.getChildren()) {
            if (child.getNamespace().equals(FeedNames.MEDIA)) {
                lookAtMedia(child, addresses);
            } else {
                lookAtOther(child, addresses);
            }
        }
    }

    private void lookAtMedia(Element element, Addresses addresses) {
        switch (element.getName()) {
            case "content" -> {
                if (isImage(element, "url")) {
                    media = first(media, addresses.whole(element, element.getAttributeValue("url")));
                }
                look(element, addresses);
            }
            case "group" -> look(element, addresses);
            case "thumbnail" ->
                thumbnail =
                        first(thumbnail, addresses.whole(element, element.getAttributeValue("url", element.getText())));
            default -> {}
        }
    }

    private void lookAtOther(Element element, Addresses addresses) {
        switch (element.getName()) {
            case "enclosure" -> {
                if (isImage(element, "url")) {
                    enclosed = first(enclosed, addresses.whole(element, element.getAttributeValue("url")));
                }
            }
            case "link" -> {
                if ("enclosure".equals(element.getAttributeValue("rel")) && isImage(element, "href")) {
                    enclosed = first(enclosed, addresses.whole(element, element.getAttributeValue("href")));
                }
                look(element, addresses);
            }
            case "image" -> own = first(own, addresses.whole(element, imageAddress(element)));
            default -> {}
        }
    }

    private static @Nullable String imageAddress(Element image) {
        String address = first(image.getAttributeValue("href"), image.getAttributeValue("url"));
        for (Element child : image.getChildren()) {
            address = child.getName().equals("url") ? first(address, child.getText()) : address;
        }
        return first(address, image.getTextTrim());
    }

    private static boolean isImage(Element element, String attribute) {
        String medium = element.getAttributeValue("medium", "");
        String type = element.getAttributeValue("type", "");
        if (!medium.isEmpty()) {
            return medium.equalsIgnoreCase("image");
        }
        return isImage(type, element.getAttributeValue(attribute, ""));
    }

    /** Whether a document of this type is a picture; where none is given its address tells. */
    static boolean isImage(String type, String address) {
        return type.isEmpty()
                ? EXTENSION.matcher(address).find()
                : type.toLowerCase(Locale.ROOT).startsWith("image");
    }

    private @Nullable String best() {
        return first(first(enclosed, media), first(thumbnail, own));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isBlank() ? one : other;
    }
}
