/**
 * Slides about both sides of the relation between customers and a company, nine of them: mirror, gap, human hand,
 * moments of truth, feelings, handovers, roles, complaints, consent. A {@link org.covoyage.picture.relation.Slide} says what it finds and lays itself out at a width;
 * {@link org.covoyage.picture.relation.RelationPicture} puts the frame around it and finds the size. They draw what
 * {@code insight.relation} computes and compute nothing themselves.
 */
package org.covoyage.picture.relation;
