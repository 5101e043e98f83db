package org.covoyage.ui.project;

import org.covoyage.picture.MapPicture;
import org.covoyage.ui.export.FileDialogs;
import org.covoyage.ui.export.PictureFiles;
import org.covoyage.ui.map.Pixels;
import org.covoyage.ui.settings.Appearance;
import org.covoyage.ui.settings.SettingsStore;
import org.covoyage.ui.text.Texts;
import org.covoyage.ui.work.Background;

/**
 * What a window works with, put together once at the start.
 *
 * @param texts      words
 * @param background other threads
 * @param settings   what is remembered
 * @param appearance light or dark
 * @param picture    draws maps
 * @param pixels     paints them for the screen
 * @param files      writes them to the disk
 * @param dialogs    asks for files
 */
public record Tools(Texts texts, Background background, SettingsStore settings, Appearance appearance,
        MapPicture picture, Pixels pixels, PictureFiles files, FileDialogs dialogs) {
}
