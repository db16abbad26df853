package press.kiosque.admin;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Makes a picture of a screen lighter: its most frequent colours stay, the others become one that is near. */
final class LightPicture {

    private static final int EXACT = 128;
    private static final int ROUNDED = 128;

    private LightPicture() {}

    /** The same PNG, with a palette. */
    static byte[] of(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
        int[] palette = palette(pixels);
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

    /** The most frequent colours, and of the rest the most frequent after rounding. */
    private static int[] palette(int[] pixels) {
        Set<Integer> exact = mostFrequent(IntStream.of(pixels), EXACT);
        var palette = new LinkedHashSet<Integer>(exact);
        palette.addAll(mostFrequent(
                IntStream.of(pixels)
                        .filter(pixel -> !exact.contains(pixel))
                        .map(pixel -> (pixel & 0xfff0f0f0) | 0x00080808),
                ROUNDED));
        return palette.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Set<Integer> mostFrequent(IntStream pixels, int many) {
        var counts = new HashMap<Integer, Integer>();
        pixels.forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(many)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
