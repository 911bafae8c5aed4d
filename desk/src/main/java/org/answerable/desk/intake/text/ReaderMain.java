package org.answerable.desk.intake.text;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A child's whole life: say ready, read the files it is given, end when the desk's end of the pipe closes. One thread waits for
 * requests, so that it sees the desk die even while the other is deep in a document.
 */
final class ReaderMain {
    /** The first word of a child, before any frame. */
    static final int READY = 0x52454459;

    private static final long STACK_BYTES = 16L << 20;

    private ReaderMain() {}

    /** Started by the desk alone. */
    public static void main(String[] args) throws IOException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What libraries print must not land between two frames.
        System.setOut(System.err);
        Offline.enforce();
        BlockingQueue<Frame.Request> requests = new LinkedBlockingQueue<>();
        Thread worker = new Thread(null, () -> answerAll(requests, answers), "reader", STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        answers.writeInt(READY);
        answers.flush();
        waitForRequests(requests);
        Spool.remove(Path.of(System.getProperty("java.io.tmpdir")));
        Runtime.getRuntime().halt(0);
    }

    private static void waitForRequests(BlockingQueue<Frame.Request> requests) {
        DataInputStream in = new DataInputStream(System.in);
        try {
            while (true) requests.add(Frame.readRequest(in));
        } catch (IOException e) {
            // The desk closed the pipe or is gone: either way there is nobody left to read for.
            return;
        }
    }

    private static void answerAll(BlockingQueue<Frame.Request> requests, DataOutputStream answers) {
        Extraction extraction = new Extraction();
        PageDrawing drawing = new PageDrawing();
        try {
            while (true) {
                Frame.Request request = requests.take();
                answer(answers, request.work(), () -> switch (request.work()) {
                    case READ -> {
                        ReadText text = extraction.read(Path.of(request.path()), request.name(), request.number());
                        yield () -> Frame.writeText(answers, text);
                    }
                    case DRAW, DRAW_LARGE -> {
                        PagePicture picture =
                                drawing.draw(request.path(), request.number(), request.work() == Frame.Work.DRAW_LARGE);
                        yield () -> Frame.writePicture(answers, picture);
                    }
                });
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Work that ends in an answer, which is written when all of it is there. */
    private interface Working {
        Answer done() throws Exception;
    }

    private interface Answer {
        void write() throws IOException;
    }

    private static void answer(DataOutputStream answers, Frame.Work work, Working working) throws IOException {
        Answer answer;
        try {
            answer = working.done();
        } catch (Unreadable e) {
            Frame.writeRefusal(answers, e.reason());
            return;
        } catch (StackOverflowError e) {
            Frame.writeRefusal(answers, "its parts are nested too deeply; bring it in a simpler format");
            return;
        } catch (Exception e) {
            String todo = work == Frame.Work.READ ? "; open and save it again, or bring it as PDF" : "";
            Frame.writeRefusal(answers, "it is broken (" + e.getClass().getSimpleName() + ")" + todo);
            return;
        }
        answer.write();
    }
}
