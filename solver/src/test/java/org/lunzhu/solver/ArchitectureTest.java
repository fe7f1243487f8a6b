package org.lunzhu.solver;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the solver: what it may use, and which of its packages may use which. */
class ArchitectureTest {

    private static final JavaClasses SOLVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lunzhu.solver");

    @Test
    void usesOnlyJavaTimefoldOrToolsAndJSpecify() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.lunzhu.solver..",
                        "java..",
                        "ai.timefold.solver.core.api..",
                        "ai.timefold.solver.core.config..",
                        "ai.timefold.solver.core.impl..",
                        "com.google.ortools..",
                        "org.jspecify.annotations.."))
                .check(SOLVER);
    }

    @Test
    void knowsNoFileNetworkDatabaseOrLog() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.io..", "java.nio..", "java.net..", "java.sql..", "java.util.logging.."))
                .check(SOLVER);
    }

    @Test
    void knowsNoWallClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(java.time.Clock.class)
                .check(SOLVER);
        noClasses().should().callMethodWhere(tellsTheDate()).check(SOLVER);
    }

    private static DescribedPredicate<JavaCall<?>> tellsTheDate() {
        return DescribedPredicate.describe("tells the date or the time of day", call -> {
            CodeUnitCallTarget target = call.getTarget();
            boolean now = target.getName().equals("now")
                    && target.getOwner().getPackageName().startsWith("java.time");
            return now || target.getFullName().equals("java.lang.System.currentTimeMillis()");
        });
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.lunzhu.solver.(*)..").should().beFreeOfCycles().check(SOLVER);
    }

    @Test
    void arrowsPointFromWhatWorksOnPlansToTheModel() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.lunzhu.solver..")
                .withOptionalLayers(true)
                .layer("flow")
                .definedBy("org.lunzhu.solver.flow..")
                .layer("model")
                .definedBy("org.lunzhu.solver.model..")
                .layer("rule")
                .definedBy("org.lunzhu.solver.rule..")
                .layer("prepare")
                .definedBy("org.lunzhu.solver.prepare..")
                .layer("itinerary")
                .definedBy("org.lunzhu.solver.itinerary..")
                .layer("audit")
                .definedBy("org.lunzhu.solver.audit..")
                .layer("cost")
                .definedBy("org.lunzhu.solver.cost..")
                .layer("exchange")
                .definedBy("org.lunzhu.solver.exchange..")
                .layer("work")
                .definedBy(
                        "org.lunzhu.solver.check..",
                        "org.lunzhu.solver.optimize..",
                        "org.lunzhu.solver.bound..",
                        "org.lunzhu.solver.explain..",
                        "org.lunzhu.solver.repair..",
                        "org.lunzhu.solver.alternative..")
                .whereLayer("work")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("flow")
                .mayOnlyBeAccessedByLayers("itinerary", "exchange", "work")
                .whereLayer("flow")
                .mayNotAccessAnyLayer()
                .whereLayer("audit")
                .mayOnlyAccessLayers("model")
                .whereLayer("itinerary")
                .mayOnlyBeAccessedByLayers("exchange", "work")
                .whereLayer("exchange")
                .mayOnlyBeAccessedByLayers("work")
                .whereLayer("prepare")
                .mayOnlyBeAccessedByLayers("work")
                .whereLayer("cost")
                .mayOnlyBeAccessedByLayers("itinerary", "exchange", "work")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers("prepare", "cost", "itinerary", "exchange", "work")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("audit", "rule", "prepare", "cost", "itinerary", "exchange", "work")
                .ensureAllClassesAreContainedInArchitecture()
                .check(SOLVER);
    }

    @Test
    void modelIsDataAndMeetsOnlyTimefoldsApi() {
        noClasses()
                .that(resideInAPackage("org.lunzhu.solver.model.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "ai.timefold.solver.core.config..", "ai.timefold.solver.core.impl..", "com.google.ortools.."))
                .check(SOLVER);
    }
}
