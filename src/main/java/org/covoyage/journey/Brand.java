package org.covoyage.journey;

/**
 * How the client's pictures look.
 *
 * @param logo   the project's image to show, by its id
 * @param accent accent colour {@code #RRGGBB}
 * @param font   name of an installed font family; Roboto when it is missing
 */
public record Brand(Id logo, String accent, String font) {
}
