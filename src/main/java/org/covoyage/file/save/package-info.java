/**
 * Bytes reach the disk whole or not at all.
 *
 * <p>{@link org.covoyage.file.save.SafeSave} saves a document that may have been changed by others,
 * {@link org.covoyage.file.save.AtomicOutput} writes exports, {@link org.covoyage.file.save.TempSweep} clears what a
 * crash left. All three work on bytes and paths; they must not know what the bytes mean. Every touch of the disk goes
 * through {@link org.covoyage.file.save.FileOps}, so that each of them can be made to fail in a test.
 */
package org.covoyage.file.save;
