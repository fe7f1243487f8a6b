package org.lunzhu.office;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses OFFICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lunzhu.office");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.lunzhu.office.(**)").should().beFreeOfCycles().check(OFFICE);
    }

    @Test
    void officeKnowsNeitherTheShellNorTheDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lunzhu.api..", "org.springframework..", "java.sql..")
                .check(OFFICE);
    }

    @Test
    void whatReadsValuesKnowsNoLibraryOfSpreadsheets() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.lunzhu.office.grid", "org.lunzhu.office.marked", "org.lunzhu.office.template..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(OFFICE);
    }
}
