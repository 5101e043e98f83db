package org.covoyage.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import org.covoyage.file.Opened;
import org.covoyage.file.ProjectReader;
import org.covoyage.file.ProjectWriter;
import org.covoyage.file.lock.Holder;
import org.covoyage.file.lock.Processes;
import org.covoyage.file.save.FileOps;
import org.covoyage.journey.Card;
import org.covoyage.journey.Change;
import org.covoyage.journey.Journey;
import org.covoyage.journey.Project;

/** Projects to work on, and small things to do to them. */
final class Works {
    static final Path BAKERY = Path.of("samples/fr/corner-bakery.covoyage");

    private Works() {
    }

    static byte[] bakery() {
        return bytes(BAKERY);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Opened.Usable open(byte[] bytes) {
        if (new ProjectReader().open(bytes) instanceof Opened.Usable usable) {
            return usable;
        }
        throw new AssertionError("does not open");
    }

    /** The bytes a save would write now, whatever was opened. */
    static String text(EditSession session) {
        return text(new ProjectWriter().bytes(session.project(), session.opened().kept()));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static Journey journey(EditSession session) {
        return session.project().scenarios().getFirst();
    }

    static Card firstCard(Project project) {
        return project.scenarios().getFirst().all(Card.class).getFirst();
    }

    /** Writes something on the first card. */
    static Step write(EditSession session, String text) {
        Card card = firstCard(session.project());
        return session.perform(new StepName("text", text), journey(session).scenario().id(),
                Change.of(journey(session)).replace(card.withText(text)).build(), card.id(), card.id());
    }

    /** A session with everything kept in a folder, of a file or of nothing. */
    static EditSession session(Safekeeping keeping, Path file) {
        return EditSession.kept(open(bytes(file)), Optional.of(file), file.getFileName().toString(), keeping, problem -> {
            throw new AssertionError(problem);
        });
    }

    /** A safe place on a disk, for a process of which others believe what they are told. */
    static Safekeeping keeping(Path folder, FileOps ops, java.time.InstantSource clock, Processes processes) {
        return new Safekeeping(folder, ops, processes, clock, ZoneOffset.UTC);
    }

    /** Processes of which only the given one runs; nobody else's locks count. */
    static Processes process(long pid, java.time.InstantSource clock) {
        return new Processes() {
            @Override
            public Holder me() {
                return new Holder(pid, clock.instant(), "here", "somebody", clock.instant());
            }

            @Override
            public boolean isRunning(Holder holder) {
                return holder.pid() == pid;
            }
        };
    }
}
