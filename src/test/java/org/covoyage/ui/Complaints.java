package org.covoyage.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a part of the toolkit writes into its log and throws at nobody. */
final class Complaints extends Handler implements AutoCloseable {
    private final Logger logger;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Listens to a part of the toolkit, such as {@code javafx.css}, until it is closed. */
    Complaints(String part) {
        logger = Logger.getLogger(part);
        logger.addHandler(this);
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord complaint) {
        heard.add(complaint.getMessage() + (complaint.getThrown() == null ? "" : ": " + complaint.getThrown()));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
