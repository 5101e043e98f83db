package org.covoyage.file.save;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Sends every operation on to other operations through two gates, which tests override. */
public class ForwardingOps implements FileOps {
    private final FileOps next;

    ForwardingOps(FileOps next) {
        this.next = next;
    }

    interface Action<T> {
        T run() throws IOException;
    }

    /** Something to do at a path. */
    public interface Deed {
        void at(Path path) throws IOException;
    }

    /** The real disk, with something happening just before every operation of that name. */
    public static FileOps before(String which, Deed deed) {
        return new ForwardingOps(new RealFileOps()) {
            @Override
            <T> T call(String operation, Path path, Action<T> action) throws IOException {
                if (operation.equals(which)) {
                    deed.at(path);
                }
                return action.run();
            }
        };
    }

    /** Every operation except writing bytes. */
    <T> T call(String operation, Path path, Action<T> action) throws IOException {
        return action.run();
    }

    /** Writing bytes. */
    void write(Path path, Output output, ByteBuffer bytes) throws IOException {
        call("write", path, () -> {
            output.write(bytes);
            return null;
        });
    }

    /** Told of every file opened for writing. */
    void opened(Output output) {
    }

    @Override
    public Path resolve(Path path) throws IOException {
        return call("resolve", path, () -> next.resolve(path));
    }

    @Override
    public FileFacts facts(Path path) throws IOException {
        return call("facts", path, () -> next.facts(path));
    }

    @Override
    public InputStream read(Path path) throws IOException {
        InputStream stream = call("open", path, () -> next.read(path));
        return new FilterInputStream(stream) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return call("read", path, () -> super.read(bytes, offset, length));
            }
        };
    }

    @Override
    public Output create(Path path, boolean confidential) throws IOException {
        return forward(path, call("create", path, () -> next.create(path, confidential)));
    }

    @Override
    public Output overwrite(Path path) throws IOException {
        return forward(path, call("overwrite", path, () -> next.overwrite(path)));
    }

    @Override
    public boolean copyAccess(Path from, Path to) throws IOException {
        return call("copyAccess", to, () -> next.copyAccess(from, to));
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        call("moveOver", to, () -> {
            next.moveOver(from, to);
            return null;
        });
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        call("forceDirectory", directory, () -> {
            next.forceDirectory(directory);
            return null;
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        call("delete", path, () -> {
            next.delete(path);
            return null;
        });
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        return call("list", directory, () -> next.list(directory));
    }

    @Override
    public long room(Path directory) throws IOException {
        return call("room", directory, () -> next.room(directory));
    }

    @Override
    public void pause(Duration duration) throws IOException {
        call("pause", Path.of(""), () -> {
            next.pause(duration);
            return null;
        });
    }

    private Output forward(Path path, Output output) {
        opened(output);
        return new Output() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                ForwardingOps.this.write(path, output, bytes);
            }

            @Override
            public void truncate(long size) throws IOException {
                call("truncate", path, () -> {
                    output.truncate(size);
                    return null;
                });
            }

            @Override
            public void force() throws IOException {
                call("force", path, () -> {
                    output.force();
                    return null;
                });
            }

            @Override
            public void close() throws IOException {
                call("close", path, () -> {
                    output.close();
                    return null;
                });
            }
        };
    }
}
