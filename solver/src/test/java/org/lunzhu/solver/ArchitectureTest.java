package org.lunzhu.solver;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the arrows of the solver: what it may use, and which of its packages may use which. */
class ArchitectureTest {

    private static final JavaClasses SOLVER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lunzhu.solver");

    /** What each package may use beside itself. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("model", List.of()),
            entry("thread", List.of()),
            entry("ortools", List.of("thread")),
            entry("rule", List.of("model")),
            entry("score", List.of("model", "rule")),
            entry("verify", List.of("model")),
            entry("prepare", List.of("model", "rule")),
            entry("check", List.of("model", "rule", "prepare")),
            entry("shortage", List.of("model", "rule", "check", "ortools")),
            entry("itinerary", List.of("model", "rule", "score", "ortools")),
            entry("exchange", List.of("model", "rule", "ortools", "itinerary")),
            entry("holder", List.of("model", "rule", "itinerary")),
            entry("chain", List.of("model", "rule", "itinerary", "holder")),
            entry("bound", List.of("model", "rule", "prepare", "ortools", "itinerary", "holder", "exchange")),
            entry("construct", List.of("model", "rule", "score", "ortools", "itinerary")),
            entry("move", List.of("model", "score")),
            entry("exact", List.of("model", "rule", "score", "ortools")),
            entry(
                    "optimize",
                    List.of(
                            "model",
                            "rule",
                            "prepare",
                            "score",
                            "itinerary",
                            "exchange",
                            "bound",
                            "chain",
                            "construct",
                            "move",
                            "exact",
                            "thread")),
            entry("alternative", List.of("model", "rule", "prepare", "score", "move", "optimize", "explain")),
            entry("repair", List.of("model", "rule", "prepare", "score", "ortools", "shortage")),
            entry("explain", List.of("model", "rule", "score")));

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
        slices().matching("org.lunzhu.solver.(**)").should().beFreeOfCycles().check(SOLVER);
    }

    @Test
    void packagesStaySmall() {
        Map<String, Long> sizes = SOLVER.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes)
                .hasSizeGreaterThan(30)
                .allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(25));
    }

    @Test
    void arrowsPointFromWhatWorksOnPlansToTheModel() {
        LayeredArchitecture arrows = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.lunzhu.solver..")
                .ensureAllClassesAreContainedInArchitecture();
        for (String name : MAY_USE.keySet()) {
            arrows = arrows.layer(name).definedBy("org.lunzhu.solver." + name + "..");
        }
        for (Map.Entry<String, List<String>> arrow : MAY_USE.entrySet()) {
            LayeredArchitecture.LayerDependencySpecification layer = arrows.whereLayer(arrow.getKey());
            arrows = arrow.getValue().isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(arrow.getValue().toArray(String[]::new));
        }
        arrows.check(SOLVER);
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
