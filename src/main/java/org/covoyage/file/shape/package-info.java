/** What every record looks like in a file: one description for reading, writing and the schema. */
package org.covoyage.file.shape;
