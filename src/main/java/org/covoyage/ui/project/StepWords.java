package org.covoyage.ui.project;

import javafx.beans.value.ObservableValue;
import javafx.beans.binding.Bindings;
import org.covoyage.edit.Step;
import org.covoyage.edit.StepName;
import org.covoyage.ui.text.Texts;

/** Says what undo takes back and redo does again. The words of a kind of step stand under {@code step.KEY}. */
public final class StepWords {
    private final Texts texts;

    /** Names in these words. */
    public StepWords(Texts texts) {
        this.texts = texts;
    }

    /** A command's words with the name of the step it is about; the bare command when there is no step. */
    ObservableValue<String> of(String key, ObservableValue<Step> step) {
        return Bindings.createStringBinding(() -> step.getValue() == null ? texts.get("action." + key)
                : texts.get("naming." + key, name(step.getValue().name())), step, texts.languageProperty());
    }

    /** What a step did, such as “Score – Samira”. */
    public String name(StepName name) {
        String key = "step." + name.key();
        if (!texts.has(key)) {
            return name.about().isEmpty() ? name.key() : name.about();
        }
        return name.about().isEmpty() ? texts.get(key) : texts.get("step.about", texts.get(key), name.about());
    }
}
