package org.answerable.desk.intake.text;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** The command line of a child: the desk's own java and class path, small and strict. */
final class ReaderCommand {
    /** With which code HotSpot ends under {@code ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    private ReaderCommand() {}

    static ProcessBuilder of(Limits limits, Path folder) {
        ProcessBuilder command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms24m",
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.home=" + folder,
                // The same text on every machine: number formats and dates must not follow the desk's country.
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Djavax.xml.accessExternalStylesheet=",
                "-Djdk.xml.entityExpansionLimit=1000",
                "-Djdk.xml.totalEntitySizeLimit=1000000",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                ReaderMain.class.getName()));
        // Nothing of the desk's surroundings (passwords, options) reaches a process that opens strangers' files.
        command.environment().clear();
        // Without a locale in UTF-8 Java has no path for a file whose name is “Әбішев.pdf”.
        command.environment().put("LC_ALL", "C.UTF-8");
        command.environment().put("CLASSPATH", classPath());
        command.directory(folder.toFile());
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        return command;
    }

    /** The desk's class path with absolute entries: the child works in another folder. */
    private static String classPath() {
        StringBuilder path = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.isEmpty()) continue;
            if (!path.isEmpty()) path.append(File.pathSeparatorChar);
            path.append(
                    entry.endsWith("*")
                            ? entry
                            : Path.of(entry).toAbsolutePath().toString());
        }
        return path.toString();
    }
}
