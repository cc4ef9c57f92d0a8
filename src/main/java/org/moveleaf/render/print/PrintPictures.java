package org.moveleaf.render.print;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the {@code asset:/} addresses of documents stand for. Pictures are made when a document asks
 * for them: a large handbook has more of them than fit into memory.
 */
public final class PrintPictures {

  private final Map<String, Supplier<byte[]>> shared;
  private final Map<String, Supplier<byte[]>> own;

  /**
   * @param shared by all documents of an edition; not copied
   */
  PrintPictures(Map<String, Supplier<byte[]>> shared) {
    this(shared, Map.of());
  }

  private PrintPictures(Map<String, Supplier<byte[]>> shared, Map<String, Supplier<byte[]>> own) {
    this.shared = shared;
    this.own = own;
  }

  /** Pictures of one document alone. */
  public static PrintPictures of(Map<String, byte[]> own) {
    Map<String, Supplier<byte[]>> all = new HashMap<>();
    own.forEach((address, bytes) -> all.put(address, () -> bytes));
    return new PrintPictures(Map.of(), all);
  }

  /** These and some of one document alone. */
  PrintPictures with(Map<String, Supplier<byte[]>> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Supplier<byte[]>> all = new HashMap<>(own);
    all.putAll(more);
    return new PrintPictures(shared, all);
  }

  public boolean has(String address) {
    return own.containsKey(address) || shared.containsKey(address);
  }

  /** A picture's bytes, not to be changed. */
  public Optional<byte[]> find(String address) {
    return Optional.ofNullable(own.getOrDefault(address, shared.get(address))).map(Supplier::get);
  }
}
