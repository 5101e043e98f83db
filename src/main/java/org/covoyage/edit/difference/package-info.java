/**
 * What is otherwise in one project than in another, element by element and field by field: for work that came back
 * beside its file, for a file that somebody else has written, for earlier versions. Pure: it knows no words and no
 * window, and changes nothing.
 */
package org.covoyage.edit.difference;
