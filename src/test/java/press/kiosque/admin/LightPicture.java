package press.kiosque.admin;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Makes a picture of a screen lighter: its 256 most frequent colours stay, the others become the nearest of them. */
final class LightPicture {

    private static final int COLOURS = 256;

    private LightPicture() {}

    /** The same PNG, with a palette. */
    static byte[] of(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
        int[] palette = mostFrequent(pixels);
        var light = new BufferedImage(
                full.getWidth(),
                full.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
        var nearest = new HashMap<Integer, Integer>();
        for (int at = 0; at < pixels.length; at++) {
            int index = nearest.computeIfAbsent(pixels[at], colour -> nearest(colour, palette));
            light.getRaster().setSample(at % full.getWidth(), at / full.getWidth(), 0, index);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(light, "png", bytes);
        return bytes.toByteArray();
    }

    private static int[] mostFrequent(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        IntStream.of(pixels).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        List<Map.Entry<Integer, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        return sorted.stream().limit(COLOURS).mapToInt(Map.Entry::getKey).toArray();
    }

    private static int nearest(int colour, int[] palette) {
        return IntStream.range(0, palette.length)
                .boxed()
                .min(Comparator.comparingInt(index -> distance(colour, palette[index])))
                .orElseThrow();
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
