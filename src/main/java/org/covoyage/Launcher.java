package org.covoyage;

/**
 * The first class to run: says in a sentence when the Java is too old, else hands over to {@link Covoyage}.
 *
 * <p>Compiled for Java 8, therefore it must not mention any other class of the program by type.
 */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {
    }

    /**
     * Starts Covoyage.
     *
     * @param args the command line, handed on unchanged
     * @throws Exception what {@link Covoyage} could not handle
     */
    public static void main(String[] args) throws Exception {
        int found = feature(System.getProperty("java.specification.version", "0"));
        if (found < NEEDED) {
            System.err.println("Covoyage needs Java " + NEEDED + " or newer; this is Java " + found + " ("
                    + System.getProperty("java.home") + "). Install a JDK " + NEEDED
                    + " and start again with its java command.");
            System.exit(2);
        }
        // Java's own way of calling by reflection; making code for each record and option takes a command line a third
        // of a second, and even files of 100 MB are not read more quickly for it.
        System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
        Class.forName("org.covoyage.Covoyage").getMethod("main", String[].class).invoke(null, (Object) args);
    }

    /** The feature number of a specification version: 8 of "1.8", 25 of "25". */
    static int feature(String version) {
        String digits = version.startsWith("1.") ? version.substring(2) : version;
        int dot = digits.indexOf('.');
        return Integer.parseInt(dot < 0 ? digits : digits.substring(0, dot));
    }
}
