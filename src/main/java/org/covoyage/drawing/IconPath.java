package org.covoyage.drawing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the course of an SVG path: M L H V C Q A Z in both cases. Knows no other part of SVG. */
final class IconPath {
    private static final Pattern TOKEN =
            Pattern.compile("[MmLlHhVvCcQqAaZz]|[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");

    private final Matcher tokens;
    private final String text;
    private final Outline.Builder out = Outline.builder();
    private String token;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private IconPath(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
        next();
    }

    /**
     * The outline of a path's {@code d}.
     *
     * @throws IllegalArgumentException when it is not understood
     */
    static Outline parse(String d) {
        return new IconPath(d).parse();
    }

    private Outline parse() {
        char command = 0;
        while (token != null) {
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                next();
            }
            step(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return out.open();
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double bx = relative ? x : 0;
        double by = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                go(bx + number(), by + number());
                startX = x;
                startY = y;
                out.move(x, y);
            }
            case 'L' -> line(bx + number(), by + number());
            case 'H' -> line(bx + number(), y);
            case 'V' -> line(x, by + number());
            case 'C' -> {
                double x1 = bx + number();
                double y1 = by + number();
                double x2 = bx + number();
                double y2 = by + number();
                go(bx + number(), by + number());
                out.curve(x1, y1, x2, y2, x, y);
            }
            case 'Q' -> {
                double qx = bx + number();
                double qy = by + number();
                double ex = bx + number();
                double ey = by + number();
                out.curve(x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3, ex + (qx - ex) * 2 / 3, ey + (qy - ey) * 2 / 3,
                        ex, ey);
                go(ex, ey);
            }
            case 'A' -> {
                double rx = number();
                double ry = number();
                double turn = Math.toRadians(number());
                boolean large = flag();
                boolean sweep = flag();
                arc(rx, ry, turn, large, sweep, bx + number(), by + number());
            }
            case 'Z' -> {
                out.close();
                go(startX, startY);
            }
            default -> throw new IllegalArgumentException("not a path: " + text);
        }
    }

    private void line(double nx, double ny) {
        go(nx, ny);
        out.line(x, y);
    }

    private void go(double nx, double ny) {
        x = nx;
        y = ny;
    }

    private void next() {
        token = tokens.find() ? tokens.group() : null;
    }

    private double number() {
        if (token == null || Character.isLetter(token.charAt(0))) {
            throw new IllegalArgumentException("a number is missing in the path: " + text);
        }
        double value = Double.parseDouble(token);
        next();
        return value;
    }

    /** A flag of an arc, which may be written without a space behind it. */
    private boolean flag() {
        char first = token.charAt(0);
        if (token.length() > 1) {
            token = token.substring(1);
        } else {
            next();
        }
        return first == '1';
    }

    /** An elliptical arc as cubic curves of at most a quarter turn (SVG 1.1, appendix F.6). */
    private void arc(double rx, double ry, double turn, boolean large, boolean sweep, double ex, double ey) {
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double hx = cos * (x - ex) / 2 + sin * (y - ey) / 2;
        double hy = -sin * (x - ex) / 2 + cos * (y - ey) / 2;
        double grow = Math.max(1, Math.sqrt(hx * hx / (rx * rx) + hy * hy / (ry * ry)));
        double a = rx * grow;
        double b = ry * grow;
        double rest = a * a * b * b - a * a * hy * hy - b * b * hx * hx;
        double root = Math.sqrt(Math.max(0, rest) / (a * a * hy * hy + b * b * hx * hx));
        double k = large == sweep ? -root : root;
        double ox = k * a * hy / b;
        double oy = -k * b * hx / a;
        double cx = cos * ox - sin * oy + (x + ex) / 2;
        double cy = sin * ox + cos * oy + (y + ey) / 2;
        double from = Math.atan2((hy - oy) / b, (hx - ox) / a);
        double delta = Math.atan2((-hy - oy) / b, (-hx - ox) / a) - from;
        delta += sweep && delta < 0 ? 2 * Math.PI : !sweep && delta > 0 ? -2 * Math.PI : 0;
        int parts = Math.max(1, (int) Math.ceil(Math.abs(delta) / (Math.PI / 2) - 1e-9));
        double step = delta / parts;
        double pull = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < parts; i++) {
            double t0 = from + i * step;
            double t1 = t0 + step;
            double[] p = {a * (Math.cos(t0) - pull * Math.sin(t0)), b * (Math.sin(t0) + pull * Math.cos(t0)),
                a * (Math.cos(t1) + pull * Math.sin(t1)), b * (Math.sin(t1) - pull * Math.cos(t1)),
                a * Math.cos(t1), b * Math.sin(t1)};
            for (int j = 0; j < 6; j += 2) {
                double px = p[j];
                p[j] = cos * px - sin * p[j + 1] + cx;
                p[j + 1] = sin * px + cos * p[j + 1] + cy;
            }
            out.curve(p[0], p[1], p[2], p[3], p[4], p[5]);
        }
        go(ex, ey);
    }
}
