package org.covoyage.file.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Owner, group, rights (POSIX) or access list (Windows) of one file given to another.
 *
 * <p>What Java cannot see is not copied: POSIX access lists, extended attributes and labels.
 */
final class AccessCopy {
    private AccessCopy() {
    }

    /** @return whether everything could be given; nobody ever gains access by what could not. */
    static boolean copy(Path from, Path to) throws IOException {
        PosixFileAttributeView given = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        return given == null
                ? copyAccessList(from, to)
                : copyPosix(Files.readAttributes(from, PosixFileAttributes.class), given);
    }

    private static boolean copyPosix(PosixFileAttributes wanted, PosixFileAttributeView given) throws IOException {
        PosixFileAttributes present = given.readAttributes();
        boolean owner = wanted.owner().equals(present.owner()) || allowed(() -> given.setOwner(wanted.owner()));
        boolean group = wanted.group().equals(present.group()) || allowed(() -> given.setGroup(wanted.group()));
        given.setPermissions(group ? wanted.permissions() : groupLikeOthers(wanted.permissions()));
        return owner && group;
    }

    /** Another group stands in for the wanted one: it gets no more than everybody has. */
    static Set<PosixFilePermission> groupLikeOthers(Set<PosixFilePermission> wanted) {
        Set<PosixFilePermission> cut = EnumSet.noneOf(PosixFilePermission.class);
        cut.addAll(wanted);
        keepOnlyWith(cut, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        keepOnlyWith(cut, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        keepOnlyWith(cut, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
        return cut;
    }

    private static void keepOnlyWith(Set<PosixFilePermission> rights, PosixFilePermission group,
            PosixFilePermission others) {
        if (!rights.contains(others)) {
            rights.remove(group);
        }
    }

    private static boolean copyAccessList(Path from, Path to) throws IOException {
        AclFileAttributeView wanted = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView given = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (wanted == null || given == null) {
            return true; // FAT and its like have no rights to lose
        }
        List<AclEntry> rights = wanted.getAcl();
        // Usually both inherit the same from their folder; writing the list anew would cut that inheritance.
        return rights.equals(given.getAcl()) || allowed(() -> given.setAcl(rights));
    }

    /** Only an administrator may give files away: a refusal here is an answer, and the caller reports it. */
    private static boolean allowed(Giving giving) {
        try {
            giving.give();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private interface Giving {
        void give() throws IOException;
    }
}
