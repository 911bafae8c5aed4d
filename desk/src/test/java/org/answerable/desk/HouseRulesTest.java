package org.answerable.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.answerable.desk", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final DescribedPredicate<JavaClass> STORE = new DescribedPredicate<>("stores and their rows") {
        @Override
        public boolean test(JavaClass each) {
            String name = each.getName().replaceFirst("\\$.*", "");
            return name.endsWith("Store") || name.endsWith("Row") || name.endsWith("Rows");
        }
    };

    @ArchTest
    static final ArchRule sqlLivesInStores = noClasses()
            .that(DescribedPredicate.not(STORE))
            .and()
            .resideOutsideOfPackages(
                    "org.answerable.desk.access",
                    "org.answerable.desk.storage",
                    "org.answerable.desk.backup",
                    "org.answerable.desk.log")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdbi..", "java.sql..", "org.postgresql..")
            .because(
                    "a store is the one kind of place where SQL lives; access, storage, backup and the log keep the database itself");

    @ArchTest
    static final ArchRule theWebLivesInPages = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Pages")
            .and()
            .haveSimpleNameNotEndingWith("Api")
            .and()
            .resideOutsideOfPackages("org.answerable.desk.web..", "org.answerable.desk.pages..", "gg.jte..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.boot..",
                    "org.springframework.security.web..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule theCommandLineNeverStartsSpring = noClasses()
            .that()
            .resideInAPackage("org.answerable.desk.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.answerable.desk.web..");

    @ArchTest
    static final ArchRule roomsDoNotGoInCircles =
            slices().matching("org.answerable.desk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Info)$");

    @ArchTest
    static final ArchRule storesAreARoomsOwn =
            classes().that().haveSimpleNameEndingWith("Store").should().notBePublic();

    @ArchTest
    static final ArchRule namesHaveOneDoor = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.answerable.names.*..")
            .because("org.answerable.names is what the library promises, and the packages below it are its own");
}
