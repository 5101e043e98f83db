/**
 * The recovery journal: everything done to a project since it was opened, on the disk before the next thing is done.
 *
 * <p>A journal is two files in a folder of the program's own: the bytes the project was opened from, and one line for
 * each {@link org.covoyage.file.journal.Deed}, sealed with a checksum that runs on from line to line. Only whole lines
 * count; a power cut costs at most the line being written. The journal goes when the project is closed. One that is
 * still there while its process is gone holds work that nobody saved or gave up: {@link
 * org.covoyage.file.journal.Leftovers} finds it.
 *
 * <p>There are no snapshots between: opened bytes and changes give the whole history back, not only its end, and
 * carrying out ten thousand changes again takes less than a second.
 */
package org.covoyage.file.journal;
