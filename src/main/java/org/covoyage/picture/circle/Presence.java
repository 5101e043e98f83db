package org.covoyage.picture.circle;

/**
 * One companion at one stage.
 *
 * @param who      which companion, from 0
 * @param distance social distance, 0 … 1
 * @param share    share of influence that the dot's area shows, 0 … 1
 */
public record Presence(int who, double distance, double share) {
}
