package org.covoyage.picture;

/** The pictures of one scenario. */
public enum PictureKind {
    /** The whole map: stages across, lanes down. */
    MAP,
    /** The travel companions alone, their ribbons as tall as the shape allows. */
    COMPANIONS
}
