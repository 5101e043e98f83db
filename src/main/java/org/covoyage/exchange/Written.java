package org.covoyage.exchange;

import java.util.List;

/**
 * Text that leaves the program, and what it could not carry.
 *
 * @param text     the text
 * @param findings what was rounded, supposed or left out
 */
public record Written(String text, List<Finding> findings) {
    /** Copies the list. */
    public Written {
        findings = List.copyOf(findings);
    }
}
