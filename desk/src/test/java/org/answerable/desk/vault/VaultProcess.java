package org.answerable.desk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.answerable.record.log.Hash;

/** A process of its own that works in a vault, to be watched, raced or killed: {@code KEY VAULT store SIZE | hang SIZE | check SIZE}. */
final class VaultProcess {
    private VaultProcess() {}

    public static void main(String[] arguments) throws IOException {
        Vault vault = new Vault(Path.of(arguments[1]), Keyring.open(Path.of(arguments[0]), null));
        long size = Long.parseLong(arguments[3]);
        switch (arguments[2]) {
            case "store" -> System.out.println(vault.store(bytes(size), Long.MAX_VALUE));
            case "check" -> {
                Hash hash = vault.store(bytes(size), Long.MAX_VALUE).sha256();
                System.out.println(vault.verify(hash));
            }
            default -> vault.store(new Hanging(bytes(size)), Long.MAX_VALUE);
        }
    }

    static Process start(Path key, Path vault, String work, long size, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), VaultProcess.class.getName()));
        command.addAll(List.of(key.toString(), vault.toString(), work, Long.toString(size)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Bytes that are the same every time and do not compress, without holding them. */
    static InputStream bytes(long size) {
        return new InputStream() {
            private final SplittableRandom random = new SplittableRandom(size);
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? random.nextInt(256) : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(Math.min(length, 8192), left);
                byte[] chunk = new byte[count];
                random.nextBytes(chunk);
                System.arraycopy(chunk, 0, buffer, offset, count);
                left -= count;
                return count;
            }
        };
    }

    /** Gives its bytes, says so, and never ends. */
    private static final class Hanging extends java.io.FilterInputStream {
        Hanging(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count == -1) {
                System.out.println("hanging");
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            return count;
        }
    }
}
