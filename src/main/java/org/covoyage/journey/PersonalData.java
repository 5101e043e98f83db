package org.covoyage.journey;

import java.util.List;

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
}
