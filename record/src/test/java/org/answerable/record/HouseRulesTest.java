package org.answerable.record;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.answerable", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule namesKnowsNothingOfTheRest = noClasses()
            .that()
            .resideInAPackage("org.answerable.names..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.answerable.record..", "org.answerable.desk..");

    @ArchTest
    static final ArchRule recordKnowsNoDatabaseAndNoWeb = noClasses()
            .that()
            .resideInAPackage("org.answerable.record..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "org.answerable.desk..",
                    "org.springframework..",
                    "org.jdbi..");

    @ArchTest
    static final ArchRule packagesOfTheRecordDoNotGoInCircles =
            slices().matching("org.answerable.record.(*)..").should().beFreeOfCycles();
}
