package org.moveleaf.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks at some elements of a document apart from the rest of it. */
final class Apart {

  private Apart() {}

  /** Reads and measures. */
  interface Work<T> {
    T done() throws IOException;
  }

  /**
   * Works in another thread. The engine keeps its state by thread: it would lose that of the
   * document that has been laid out.
   */
  static <T> T inAnotherThread(Work<T> work) throws IOException {
    Tasks tasks = new Tasks();
    CompletableFuture<T> task =
        tasks.start(
            () -> {
              try {
                return work.done();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    try {
      tasks.join();
      return task.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException unreadable) {
        throw unreadable.getCause();
      }
      throw e.getCause() instanceof RuntimeException other ? other : e;
    }
  }

  /** Takes everything out of a document but some elements and what these stand in. */
  static void leave(Document document, Collection<Element> elements) {
    Set<Node> kept = new HashSet<>();
    for (Element element : elements) {
      for (Node each = element; each != null; each = each.getParentNode()) {
        kept.add(each);
      }
    }
    Element body = (Element) document.getElementsByTagName("body").item(0);
    prune(body, kept, new HashSet<>(elements));
    // The first page of a document may have margins of its own.
    Element first = document.createElementNS(body.getNamespaceURI(), "p");
    first.setTextContent("\u00a0");
    body.insertBefore(first, body.getFirstChild());
  }

  private static void prune(Node parent, Set<Node> kept, Set<Element> whole) {
    Node next;
    for (Node child = parent.getFirstChild(); child != null; child = next) {
      next = child.getNextSibling();
      if (!kept.contains(child)) {
        parent.removeChild(child);
      } else if (!whole.contains(child)) {
        prune(child, kept, whole);
      }
    }
  }
}
