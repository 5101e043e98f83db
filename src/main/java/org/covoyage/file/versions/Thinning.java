package org.covoyage.file.versions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which versions stay.
 *
 * @param last so many of the latest stay
 * @param days of the others the last of each day, so many days back
 * @param zone whose days
 */
record Thinning(int last, int days, ZoneId zone) {
    /** The versions that go. */
    List<Version> going(List<Version> latestFirst, Instant now) {
        List<Version> going = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        Instant oldest = now.minus(Duration.ofDays(days));
        for (int i = 0; i < latestFirst.size(); i++) {
            Version version = latestFirst.get(i);
            boolean lastOfDay = seen.add(LocalDate.ofInstant(version.kept(), zone));
            if (i >= last && !(lastOfDay && version.kept().isAfter(oldest))) {
                going.add(version);
            }
        }
        return going;
    }
}
