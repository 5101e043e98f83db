package org.covoyage.file.save;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The disk itself. Differences between operating systems end here; it must not know the protocol. */
public final class RealFileOps implements FileOps {
    private static final int MOST_LINKS = 40;
    private static final FileAttribute<?>[] USUAL = {};
    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    @Override
    public Path resolve(Path path) throws IOException {
        Path next = path.toAbsolutePath();
        for (int hops = 0; hops < MOST_LINKS; hops++) {
            try {
                return next.toRealPath();
            } catch (NoSuchFileException e) {
                Path folder = next.getParent();
                if (folder == null) {
                    throw e;
                }
                Path named = folder.toRealPath().resolve(next.getFileName());
                if (!Files.isSymbolicLink(named)) {
                    return named;
                }
                next = named.resolveSibling(Files.readSymbolicLink(named));
            }
        }
        throw new FileSystemLoopException(path.toString());
    }

    @Override
    public FileFacts facts(Path path) throws IOException {
        BasicFileAttributes basic = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        int links = supports(path, "unix")
                ? (Integer) Files.getAttribute(path, "unix:nlink", LinkOption.NOFOLLOW_LINKS)
                : 1;
        // An administrator may write anything; a file nobody may write is read-only for him too.
        boolean marked = supports(path, "posix") && basic.isRegularFile()
                && Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).stream().noneMatch(WRITING::contains);
        return new FileFacts(basic.isRegularFile(), !marked && Files.isWritable(path), links,
                basic.lastModifiedTime().toInstant());
    }

    @Override
    public InputStream read(Path path) throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public Output create(Path path, boolean confidential) throws IOException {
        FileAttribute<?>[] rights = confidential && supports(path, "posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(
                        Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))}
                : USUAL;
        return new ChannelOutput(FileChannel.open(path,
                Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), rights));
    }

    @Override
    public Output overwrite(Path path) throws IOException {
        return new ChannelOutput(FileChannel.open(path, StandardOpenOption.WRITE));
    }

    @Override
    public boolean copyAccess(Path from, Path to) throws IOException {
        return AccessCopy.copy(from, to);
    }

    @Override
    public void moveOver(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        // Windows can neither open a folder nor needs to: it orders a rename in its own journal.
        if (supports(directory, "posix")) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            entries.forEach(found::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return List.copyOf(found);
    }

    @Override
    public long room(Path directory) throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }

    @Override
    public void pause(Duration duration) throws IOException {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException stopped = new InterruptedIOException("interrupted while waiting to try again");
            stopped.initCause(e);
            throw stopped;
        }
    }

    private static boolean supports(Path path, String view) {
        return path.getFileSystem().supportedFileAttributeViews().contains(view);
    }

    private record ChannelOutput(FileChannel channel) implements Output {
        @Override
        public void write(ByteBuffer bytes) throws IOException {
            channel.write(bytes);
        }

        @Override
        public void truncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
