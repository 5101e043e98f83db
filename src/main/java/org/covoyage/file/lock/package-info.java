/**
 * Who has what open: a small file that names a process, believed for as long as that process runs.
 *
 * <p>Advice, not protection: what protects a document is that its content is looked at before it is replaced
 * ({@link org.covoyage.file.save.SafeSave}). No file is locked in the system's sense, which would stop synchronisers.
 */
package org.covoyage.file.lock;
