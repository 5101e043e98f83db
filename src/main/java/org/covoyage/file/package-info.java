/**
 * Projects on disk: the JSON format, its schema, reading with limits and plain words, canonical writing, safe saving.
 *
 * <p>{@link org.covoyage.file.shape.Shapes} describes every record once; the same description reads, writes and
 * prints the schema. This room knows the model and nothing of pictures or windows.
 */
package org.covoyage.file;
