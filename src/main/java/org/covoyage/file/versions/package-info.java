/**
 * Earlier states of documents, kept outside the documents' folders: what each save replaced, the last twenty and one
 * for each of the last thirty days. Knows bytes and times, not what a document means.
 */
package org.covoyage.file.versions;
