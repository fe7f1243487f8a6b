package org.lunzhu.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lunzhu");
    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lunzhu.api");

    @Test
    void apiUsesSolverAndDataAndNotTheOtherWayRound() {
        noClasses()
                .that()
                .resideInAnyPackage("org.lunzhu.solver..", "org.lunzhu.data..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lunzhu.api..")
                .check(ALL);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.lunzhu.api.(*)..").should().beFreeOfCycles().check(API);
    }

    @Test
    void databaseAndWebAreUnknownToTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage("org.lunzhu.api.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.web..", "java.sql..")
                .check(API);
    }

    @Test
    void contractStaysWithTheResourcesAndTheCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage("org.lunzhu.api.serve..", "org.lunzhu.api.security..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lunzhu.api.contract..")
                .check(API);
    }

    @Test
    void theViewKnowsNeitherHttpNorTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("org.lunzhu.api.view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.sql..", "org.lunzhu.api.http..", "org.lunzhu.api.cli..")
                .check(API);
    }

    @Test
    void theCommandLineHasNoJsonOfItsOwn() {
        noClasses()
                .that()
                .resideInAPackage("org.lunzhu.api.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.annotation..")
                .orShould()
                .haveNameMatching(".*\\w(Json|Dto)")
                .check(API);
    }

    @Test
    void controllersAreControllersByName() {
        classes()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .haveSimpleNameEndingWith("Controller")
                .andShould()
                .bePackagePrivate()
                .check(API);
    }
}
