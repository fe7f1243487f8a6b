package org.lunzhu.solver.check;

import java.util.List;
import org.lunzhu.solver.model.Dataset;

/** What is wrong with a dataset: every error and warning at once. */
public final class DatasetCheck {

    private static final List<Theme> THEMES = List.of(
            TextCheck::check,
            IdentityCheck::check,
            NameCheck::check,
            PeriodCheck::check,
            AgencyCheck::check,
            SupervisorCheck::check,
            RecusalCheck::check,
            SiteCheck::check,
            SiteAgencyCheck::check,
            CircuitCheck::check,
            PastCheck::check,
            WeightCheck::check,
            VacancyWeightCheck::check,
            ParameterCheck::check,
            MutualCheck::check);

    /** Themes that look things up and compute with them, so that they need a dataset without errors. */
    private static final List<Theme> DEEPER_THEMES =
            List.of(QualificationCheck::check, UseCheck::check, EligibleCheck::check);

    private DatasetCheck() {}

    /**
     * Every issue of the dataset, errors first; empty where all is well. Never throws. Warnings that need a sound
     * dataset, such as a site nobody is eligible for, come only once there is no error.
     */
    public static List<Issue> check(Dataset dataset) {
        Known known = Known.of(dataset);
        Findings findings = new Findings();
        THEMES.forEach(theme -> theme.check(known, findings));
        if (!findings.hasErrors()) {
            DEEPER_THEMES.forEach(theme -> theme.check(known, findings));
        }
        return findings.toList();
    }
}
