package org.covoyage.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list as people type and paste it: bullets, numbers, letters, headings, nested by tabs or spaces. Lines without a
 * mark are items too; below a mark and further in, they go on with its text. It must not know what items become.
 *
 * @param items the outermost items
 */
public record BulletList(List<Item> items) {
    private static final Pattern MARKED = Pattern.compile(
            "^([ \\t]*)(?:[-*+•–—‣◦▪●○■·∙]|\\(?(?:\\d{1,3}|[a-zA-Z])[.)])[ \\t\\u00A0]+(?:\\[[ xX]?]\\s+)?(.*)$");
    private static final Pattern TIGHT = Pattern.compile("^([ \\t]*)[•‣◦▪●○■]([^\\s].*)$");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})[ \\t]+(.*?)[ \\t]*#*$");
    private static final Pattern BOLD = Pattern.compile("^(?:\\*\\*|__)(.+?)(?:\\*\\*|__)$");
    /** Deeper lists than this are as deep as this. */
    private static final int DEEPEST = 12;
    private static final int MOST = 20_000;

    /**
     * An item.
     *
     * @param text  what it says
     * @param line  its line, from 1
     * @param items what stands below it
     */
    public record Item(String text, int line, List<Item> items) {
        /** The text, and below it those of the items below, further in. */
        public String whole() {
            StringBuilder out = new StringBuilder(text);
            items.forEach(item -> out.append("\n– ").append(item.whole().replace("\n", "\n  ")));
            return out.toString();
        }
    }

    /** How far in an item stands; headings stand before everything else. */
    private record Open(int depth, Item item) {
    }

    /** The list in a text; empty when there is nothing but white space. Never fails. */
    public static BulletList parse(String text) {
        String[] lines = Tidy.lines(text);
        boolean marked = false;
        for (String line : lines) {
            marked |= isMarked(line);
        }
        List<Item> top = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < Math.min(lines.length, MOST); i++) {
            String line = lines[i];
            Matcher heading = HEADING.matcher(line);
            Matcher item = MARKED.matcher(line);
            Matcher tight = TIGHT.matcher(line);
            if (line.isBlank()) {
                continue;
            }
            if (heading.matches()) {
                put(top, open, heading.group(1).length() - 100, heading.group(2), i + 1);
            } else if (item.matches()) {
                put(top, open, 2 * indent(item.group(1)), item.group(2), i + 1);
            } else if (tight.matches()) {
                put(top, open, 2 * indent(tight.group(1)), tight.group(2), i + 1);
            } else {
                int depth = 2 * indent(line);
                if (marked && !open.isEmpty() && open.peek().depth() >= 0 && depth > open.peek().depth()) {
                    goOn(top, open, line.strip());
                } else {
                    put(top, open, marked ? depth - 1 : depth, line.strip(), i + 1);
                }
            }
        }
        return new BulletList(top);
    }

    /** Whether a line begins with a bullet, a number or a letter of a list. */
    static boolean isMarked(String line) {
        return MARKED.matcher(line).matches() || TIGHT.matcher(line).matches();
    }

    /** Whether anything stands below anything. */
    public boolean isNested() {
        return items.stream().anyMatch(item -> !item.items().isEmpty());
    }

    /** One text for each outermost item, for cards. */
    public List<String> texts() {
        return items.stream().map(Item::whole).map(Tidy::text).filter(text -> !text.isEmpty()).toList();
    }

    private static void put(List<Item> top, Deque<Open> open, int depth, String said, int line) {
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            open.pop();
        }
        Matcher bold = BOLD.matcher(said.strip());
        Item item = new Item(bold.matches() ? bold.group(1).strip() : said.strip(), line, new ArrayList<>());
        (open.isEmpty() ? top : open.peek().item().items()).add(item);
        if (open.size() < DEEPEST) {
            open.push(new Open(depth, item));
        }
    }

    /** The innermost open item goes on. */
    private static void goOn(List<Item> top, Deque<Open> open, String more) {
        Open last = open.pop();
        List<Item> siblings = open.isEmpty() ? top : open.peek().item().items();
        Item whole = new Item(last.item().text() + "\n" + more, last.item().line(), last.item().items());
        siblings.set(siblings.size() - 1, whole);
        open.push(new Open(last.depth(), whole));
    }

    private static int indent(String space) {
        int columns = 0;
        for (int i = 0; i < space.length() && Character.isWhitespace(space.charAt(i)); i++) {
            columns += space.charAt(i) == '\t' ? 4 : 1;
        }
        return columns;
    }
}
