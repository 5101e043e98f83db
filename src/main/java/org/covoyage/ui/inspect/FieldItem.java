package org.covoyage.ui.inspect;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.controlsfx.control.PropertySheet;

/** A field as a property sheet wants it. Values go through the editors, which can say why one is refused. */
record FieldItem(Field field, Subject subject) implements PropertySheet.Item {
    @Override
    public Class<?> getType() {
        return Object.class;
    }

    @Override
    public String getCategory() {
        return "";
    }

    @Override
    public String getName() {
        return subject.label(field);
    }

    @Override
    public String getDescription() {
        return Hints.of(subject, field);
    }

    @Override
    public Object getValue() {
        return subject.shown(field.way()).value();
    }

    @Override
    public void setValue(Object value) {
        try {
            subject.put(field, value);
        } catch (Refused refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    @Override
    public Optional<ObservableValue<? extends Object>> getObservableValue() {
        return Optional.empty();
    }
}
