package org.covoyage.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers findings, each once, and no more of them than somebody reads. It judges nothing. */
final class Findings {
    /** Most findings named one by one. */
    private static final int MOST = 200;

    private final List<Finding> found = new ArrayList<>();
    private int more;

    void add(Finding.Code code, int line, Object... details) {
        Finding finding = new Finding(code, line, Stream.of(details).map(String::valueOf).toList());
        if (found.size() >= MOST) {
            more++;
        } else if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    List<Finding> list() {
        if (more == 0) {
            return List.copyOf(found);
        }
        List<Finding> all = new ArrayList<>(found);
        all.add(new Finding(Finding.Code.MORE, 0, List.of(String.valueOf(more))));
        return List.copyOf(all);
    }
}
