package org.covoyage.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.covoyage.journey.Language;
import org.covoyage.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The help as somebody uses it: reads the contents, looks for a word, changes the language. */
class HelpPageTest {
    private final Texts texts = new Texts(Language.EN);
    private HelpPage page;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        ask(() -> {
            page = new HelpPage(texts);
            stage = new Stage();
            stage.setScene(new Scene(page, 900, 700));
            stage.show();
            return null;
        });
    }

    @AfterEach
    void close() {
        ask(() -> {
            stage.close();
            return null;
        });
    }

    private static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, question);
    }

    @Test
    void theContentsFollowTheSearchAndWhatIsFoundIsMarked() {
        assertThat(ask(page::titles)).hasSize(11).contains("Limits", "The model in words", "Both sides of the relation");
        ask(() -> {
            ((TextField) page.lookup("#help-search")).setText("Granovetter");
            return null;
        });
        assertThat(ask(page::titles)).containsExactly("Sources, and what they do not support");
        assertThat(ask(() -> page.lookupAll(".help-found").size())).isEqualTo(1);
        ask(() -> {
            ((TextField) page.lookup("#help-search")).setText("zeppelin");
            return null;
        });
        assertThat(ask(page::titles)).isEmpty();
        assertThat(ask(() -> page.lookupAll(".quiet").stream().map(Node::toString).toList()))
                .anyMatch(label -> label.contains("Nothing about “zeppelin”."));
    }

    @Test
    void itChangesItsLanguageWithTheInterface() {
        ask(() -> {
            texts.speak(Language.FR);
            return null;
        });
        assertThat(ask(page::titles)).contains("Limites", "Le modèle en mots");
    }
}
