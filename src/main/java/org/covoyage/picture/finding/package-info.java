/**
 * What an insights picture has to say of a journey, as plain records: who leads and how surely, whose absence would
 * change most, where the journey tips, who blocks. It knows the model and no words, colours or places.
 */
package org.covoyage.picture.finding;
