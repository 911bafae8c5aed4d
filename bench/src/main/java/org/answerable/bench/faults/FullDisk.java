package org.answerable.bench.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.answerable.bench.Clerk;
import org.answerable.bench.Documents;
import org.answerable.bench.Figures;
import org.answerable.bench.Shell;
import org.answerable.desk.Desk;
import org.answerable.desk.storage.Home;
import org.answerable.record.Refusal;
import org.answerable.record.claim.Claim;
import org.answerable.record.source.Source;

/** A home on a small disk that is full for a while: what is refused is refused clearly, what was answered for stays, and then it goes on. */
final class FullDisk {
    private static final int MEGABYTES = 220;
    private static final long LEFT_FREE = 200L << 10;

    private final Documents documents;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> unclear = new ArrayList<>();
    private int refused;
    private int afterwards;

    FullDisk(Documents documents) {
        this.documents = documents;
    }

    /** Does it where a small disk can be mounted, and says so where not. */
    void run(Path folder, int wanted, Figures figures) throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        if (!Shell.did("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk.toString())) {
            figures.told("disk full", "not measured: mounting a small disk needs root");
            return;
        }
        try {
            fill(disk, wanted);
            look(disk, figures);
        } finally {
            if (!Shell.did("umount", disk.toString())) {
                System.err.println("bench: " + disk + " is still mounted");
            }
        }
    }

    private void fill(Path disk, int wanted) throws IOException {
        Path filler = disk.resolve("filler");
        try (Desk desk = Desk.open(Home.at(disk.resolve("home")))) {
            Clerk clerk = new Clerk(desk, documents);
            for (int number = 0; number < wanted; number++) {
                if (number == wanted / 4) {
                    takeRoom(disk, filler);
                }
                if (number == wanted * 3 / 4) {
                    Files.delete(filler);
                }
                attempt(clerk, number);
            }
            for (int number = 0; number < wanted; number++) {
                afterwards += attempt(clerk, number) ? 1 : 0;
            }
        }
    }

    /** Fills the disk but for a little, which the first documents after that use up. */
    private static void takeRoom(Path disk, Path filler) throws IOException {
        byte[] zeroes = new byte[1 << 14];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(disk).getUsableSpace() > LEFT_FREE) {
                out.write(zeroes);
            }
        }
    }

    private boolean attempt(Clerk clerk, int number) {
        try {
            Source source = clerk.store(number);
            steps.add(new Step(Step.Kind.STORED, number, source.id(), source.sha256()));
            Claim claim = clerk.claim(source, number);
            steps.add(new Step(Step.Kind.CLAIMED, number, claim.id(), source.sha256()));
            clerk.accept(claim);
            steps.add(new Step(Step.Kind.ACCEPTED, number, claim.id(), source.sha256()));
            return true;
        } catch (Refusal refusal) {
            refused++;
        } catch (RuntimeException e) {
            refused++;
            unclear.add(String.valueOf(e).lines().findFirst().orElse(""));
        }
        return false;
    }

    private void look(Path disk, Figures figures) {
        try (Desk desk = Desk.open(Home.at(disk.resolve("home")))) {
            Inspection inspection = new Inspection(desk);
            List<String> lost = inspection.lost(steps);
            List<String> half = inspection.half();
            figures.told("disk full: steps acknowledged", String.valueOf(steps.size()));
            figures.told("disk full: refused while it was full", String.valueOf(refused));
            figures.told("disk full: stored, claimed, accepted afterwards", String.valueOf(afterwards));
            figures.mustBeNone("disk full: refused without a clear sentence", unclear.size());
            figures.mustBeNone("disk full: acknowledged work lost", lost.size());
            figures.mustBeNone("disk full: half-stored things", half.size());
            unclear.stream().distinct().limit(5).forEach(each -> System.out.println("UNCLEAR " + each));
            lost.forEach(each -> System.out.println("LOST " + each));
            half.forEach(each -> System.out.println("HALF " + each));
        }
    }
}
