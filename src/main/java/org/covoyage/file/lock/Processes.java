package org.covoyage.file.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Which processes run. Tests say so themselves. */
public interface Processes {

    /** This process, holding something from now on. */
    Holder me();

    /** Whether a holder still runs, as far as this machine can tell. */
    boolean isRunning(Holder holder);

    /** The processes of this machine. */
    static Processes ofThisMachine(InstantSource clock) {
        return new Machine(clock, hostName());
    }

    private static String hostName() {
        String windows = System.getenv("COMPUTERNAME");
        Path linux = Path.of("/proc/sys/kernel/hostname");
        try {
            return windows != null ? windows : Files.isReadable(linux) ? Files.readString(linux).strip() : "";
        } catch (IOException unknown) {
            return "";
        }
    }

    /**
     * The processes the system shows.
     *
     * @param clock what time it is
     * @param host  the name of this machine; empty when unknown
     */
    record Machine(InstantSource clock, String host) implements Processes {
        /** Two programs may reckon the same start from different readings of the clock. */
        private static final Duration SAME_START = Duration.ofSeconds(10);
        /** Nobody can ask another machine; a session there is believed for a day. */
        private static final Duration ELSEWHERE = Duration.ofDays(1);

        @Override
        public Holder me() {
            ProcessHandle me = ProcessHandle.current();
            return new Holder(me.pid(), me.info().startInstant().orElse(Instant.EPOCH), host,
                    System.getProperty("user.name", ""), clock.instant());
        }

        @Override
        public boolean isRunning(Holder holder) {
            if (!holder.host().equals(host)) {
                return holder.since().plus(ELSEWHERE).isAfter(clock.instant());
            }
            return ProcessHandle.of(holder.pid()).filter(ProcessHandle::isAlive)
                    .map(process -> process.info().startInstant().orElse(Instant.EPOCH))
                    .filter(start -> Duration.between(start, holder.started()).abs().compareTo(SAME_START) <= 0)
                    .isPresent();
        }
    }
}
