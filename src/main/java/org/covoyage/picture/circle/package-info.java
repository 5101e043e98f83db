/**
 * The geometry of the circles: at which bearing each companion stands, how large dots can be, where names find room.
 * Distance is kept, bearings give way. Numbers in, numbers out; it draws nothing and knows no journey.
 */
package org.covoyage.picture.circle;
