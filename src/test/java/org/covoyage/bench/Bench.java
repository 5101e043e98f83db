package org.covoyage.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.journey.Project;

/**
 * The figures of the project in one table: {@code mvn -q -Pbench verify}. Everything generated has a fixed seed. Not a
 * test: nothing fails when a figure is missed.
 */
public final class Bench {
    private static final List<String> ALL = List.of("open", "edit", "memory", "frame", "map", "insights", "png", "process");

    private Bench() {
    }

    /**
     * Prints the table.
     *
     * @param args the program's jar, the directory of samples, and which parts are wanted; all of them when none is
     *             named: open, edit, memory, frame, map, insights, png, process
     */
    public static void main(String[] args) throws Exception {
        Path sample = Path.of(args[1], "fr", "electric-car.covoyage");
        List<String> wanted = args.length > 2 ? Arrays.asList(args).subList(2, args.length) : ALL;
        System.out.printf("Java %s, %d cores, %d MB heap, %s%nMedians; cpu is the mean time on all processors.%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20, System.getProperty("os.name"));
        Table table = new Table(System.out);
        for (String part : wanted) {
            switch (part) {
                case "open" -> new OpenFigures(table).print(10, 100);
                case "edit" -> new EditFigures(table).print();
                case "memory" -> new MemoryFigures(table).print(2000, 20_000);
                case "frame" -> new FrameFigures(table).print(200, 2000, 20_000);
                case "map" -> new MapFigures(table).print();
                case "insights" -> new InsightFigures(table).print(Path.of(args[1]));
                case "png" -> new PngFigures(table, project(sample)).print(3840, 12_000);
                case "process" -> new ProcessFigures(table, Path.of(args[0]), sample).print();
                default -> throw new IllegalArgumentException(part + " is none of " + ALL);
            }
        }
    }

    /** A project that must open. */
    static Project project(Path file) {
        return switch (new ProjectReader().open(file)) {
            case Opened.Usable usable -> usable.project();
            case Opened.Refused refused -> throw new IllegalStateException(refused.problem().toString());
        };
    }
}
