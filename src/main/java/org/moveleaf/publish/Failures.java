package org.moveleaf.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import org.moveleaf.diagnostic.Diagnostic;
import org.moveleaf.diagnostic.SourceRange;
import org.moveleaf.diagnostic.SourceText;

/**
 * Says in a person's words why an output could not be written. Systems tell the reason in a text,
 * some of them in the user's language, so where the text says nothing the disk is asked.
 */
final class Failures {

  /** No room for the next file, give or take what a file system keeps for itself. */
  private static final long NO_ROOM = 1 << 16;

  private Failures() {}

  /** A place in the output, as a person would type its path. */
  static SourceRange at(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path shown =
        file.getFileSystem().equals(here.getFileSystem()) && file.startsWith(here)
            ? here.relativize(file)
            : file;
    return SourceText.absent(shown.toString().replace('\\', '/')).start();
  }

  static OutputException of(Exception failure, Path folder) {
    Path file =
        failure instanceof FileSystemException named && named.getFile() != null
            ? folder.getFileSystem().getPath(named.getFile())
            : folder;
    return new OutputException(List.of(diagnostic(failure, file, folder)), failure);
  }

  private static Diagnostic diagnostic(Exception failure, Path file, Path folder) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (said.contains("space left")
        || said.contains("enough space")
        || said.contains("out of disk space")
        || said.contains("quota")
        || isFull(folder)) {
      return Diagnostic.error("publish/disk-full", at(file), "the disk is full")
          .withHint("make room on the disk of " + folder + ", then build again");
    }
    if (said.contains("read-only") || failure instanceof ReadOnlyFileSystemException) {
      return Diagnostic.error("publish/not-writable", at(file), "the disk can only be read")
          .withHint("choose a folder that you may write to with --output");
    }
    if (said.contains("another process") || said.contains("resource busy")) {
      return inUse(file);
    }
    if (failure instanceof AccessDeniedException || said.contains("not permitted")) {
      return Diagnostic.error("publish/not-writable", at(file), "it must not be written to")
          .withHint(
              "close programs that show it, and see that you may write to it; or choose another"
                  + " folder with --output");
    }
    if (failure instanceof FileAlreadyExistsException || said.contains("not a directory")) {
      return Diagnostic.error("publish/in-the-way", at(file), "a file is where a folder has to be")
          .withHint("move it away, or choose another folder with --output");
    }
    return Diagnostic.error("publish/not-written", at(file), "cannot be written: " + failure)
        .withHint("see that the disk is there and sound, then build again");
  }

  private static Diagnostic inUse(Path file) {
    return Diagnostic.error("publish/in-use", at(file), "another program is using it")
        .withHint("close what shows it (a PDF viewer, a browser, a file window), then build again");
  }

  private static boolean isFull(Path folder) {
    try {
      Path there = folder;
      while (there != null && !Files.exists(there)) {
        there = there.getParent();
      }
      return there != null && Files.getFileStore(there).getUsableSpace() < NO_ROOM;
    } catch (IOException e) {
      return false;
    }
  }
}
