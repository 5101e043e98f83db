package org.covoyage.journey;

import java.util.List;

/**
 * What a project says of itself, whatever the scenario.
 *
 * @param title    title
 * @param client   for whom
 * @param author   by whom
 * @param language of the labels on its maps
 * @param notice   a sentence to print on every picture, such as that all is fictional
 * @param brand    how its pictures look
 * @param images   its pictures
 */
public record Cover(String title, String client, String author, Language language, String notice, Brand brand,
        List<Image> images) {
    /** Copies the list. */
    public Cover {
        RefusedValue.required("title", title);
        images = Lists.copy(images);
    }

    /** The same cover with other images. */
    public Cover withImages(List<Image> others) {
        return new Cover(title, client, author, language, notice, brand, others);
    }

    /** The language that applies: English when none is given. */
    public Language languageOrDefault() {
        return language == null ? Language.EN : language;
    }
}
