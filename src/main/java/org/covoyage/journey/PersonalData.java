package org.covoyage.journey;

import java.util.List;
import java.util.stream.Stream;

/**
 * The personal data used at a touchpoint (DOMAIN 3 (i)). A working aid, not legal advice.
 *
 * @param categories        kinds of data
 * @param purpose           what for
 * @param legalBasis        basis of GDPR article 6(1)
 * @param special           whether special categories (article 9) are among them
 * @param article9          condition of article 9(2), its letter
 * @param balancing         for legitimate interests: the balancing note
 * @param retention         how long it is kept
 * @param recipients        who gets it
 * @param outsideEea        whether it leaves the European Economic Area
 * @param automatedDecision whether it feeds an automated decision (article 22)
 * @param child             whether the person is a child
 * @param informed          whether the person is informed (articles 13 and 14)
 * @param withdrawal        whether consent can be withdrawn here
 * @param neededAt          the stage at which the data are really needed
 * @param dpia              criteria of an impact assessment that are met
 */
public record PersonalData(List<String> categories, String purpose, LegalBasis legalBasis, Boolean special,
        String article9, String balancing, String retention, List<String> recipients, Boolean outsideEea,
        Boolean automatedDecision, Boolean child, Boolean informed, Boolean withdrawal, Id neededAt,
        List<DpiaCriterion> dpia) {
    /** Copies the lists. */
    public PersonalData {
        categories = Lists.copy(categories);
        recipients = Lists.copy(recipients);
        dpia = Lists.copy(dpia);
    }

    /** Whether it says that data are used: anything but silence and a "no". Kinds of data may be unknown. */
    public boolean isUsed() {
        return !categories.isEmpty() || !recipients.isEmpty() || !dpia.isEmpty() || legalBasis != null || neededAt != null
                || Stream.of(purpose, article9, balancing, retention).anyMatch(text -> text != null && !text.isBlank())
                || Stream.of(special, outsideEea, automatedDecision, child, informed, withdrawal)
                        .anyMatch(Boolean.TRUE::equals);
    }

    /** What to call them: their kinds, else their purpose, else a question mark. */
    public String title() {
        if (!categories.isEmpty()) {
            return String.join(", ", categories);
        }
        return purpose == null || purpose.isBlank() ? "?" : purpose;
    }
}
