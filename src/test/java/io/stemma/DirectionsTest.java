package io.stemma;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The way of an article goes in one direction: keeps the packages' directions and forbids circles. */
class DirectionsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.stemma");

    @Test
    void eachPackageUsesOnlyThoseBeforeIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("article")
                .definedBy("io.stemma.article..")
                .layer("language")
                .definedBy("io.stemma.language..")
                .layer("intake")
                .definedBy("io.stemma.intake..")
                .layer("reading")
                .definedBy("io.stemma.reading..")
                .layer("actor")
                .definedBy("io.stemma.actor..")
                .layer("lineage")
                .definedBy("io.stemma.lineage..")
                .layer("story")
                .definedBy("io.stemma.story..")
                .layer("claim")
                .definedBy("io.stemma.claim..")
                .layer("list")
                .definedBy("io.stemma.list..")
                .layer("dossier")
                .definedBy("io.stemma.dossier..")
                .layer("archive")
                .definedBy("io.stemma.archive..")
                .layer("facade")
                .definedBy("io.stemma")
                .layer("score")
                .definedBy("io.stemma.score..")
                .layer("web")
                .definedBy("io.stemma.web..")
                .layer("cli")
                .definedBy("io.stemma.cli..")
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("score")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("facade")
                .mayOnlyBeAccessedByLayers("score", "web", "cli")
                .whereLayer("archive")
                .mayOnlyBeAccessedByLayers("facade", "cli")
                .whereLayer("dossier")
                .mayOnlyBeAccessedByLayers("facade", "score", "web", "cli")
                .whereLayer("list")
                .mayOnlyBeAccessedByLayers("dossier", "archive", "facade", "score", "web", "cli")
                .whereLayer("claim")
                .mayOnlyBeAccessedByLayers("dossier", "facade", "score", "web")
                .whereLayer("story")
                .mayOnlyBeAccessedByLayers("claim", "dossier", "archive", "facade", "score", "web")
                .whereLayer("lineage")
                .mayOnlyBeAccessedByLayers("story", "claim", "dossier", "archive", "facade", "score", "web")
                .whereLayer("actor")
                .mayOnlyBeAccessedByLayers(
                        "lineage", "story", "claim", "list", "dossier", "archive", "facade", "score", "web")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers(
                        "actor", "lineage", "story", "claim", "dossier", "archive", "facade", "score", "web")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("facade", "score", "cli")
                .check(CLASSES);
    }

    @Test
    void noCirclesAmongPackages() {
        slices().matching("io.stemma.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("io.stemma.reading.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheArchiveTouchesTheDatabase() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("io.stemma.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysItsDuty() throws Exception {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/io/stemma"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Assertions.assertThat(folder.resolve("package-info.java")).exists();
            }
        }
    }
}
