package org.moveleaf.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.moveleaf.cache.KeptValues;
import org.moveleaf.cache.ProgramHash;
import org.moveleaf.cache.RecordCodec;
import org.moveleaf.cache.RecordDigest;
import org.moveleaf.diagnostic.Diagnostics;
import org.moveleaf.diagnostic.SourceText;
import org.moveleaf.model.Instructions;
import org.moveleaf.model.Origin;
import org.moveleaf.model.Prose;
import org.moveleaf.syntax.TextDecoder;

/**
 * What earlier builds have read from files with the same bytes. A file that anything was reported
 * in is read anew each time, so that it is reported each time.
 */
final class KeptReadings {

  /** What fills most of a reading, and hardly anybody looks into where another file has changed. */
  private static final Set<Class<?>> DEFERRED =
      Set.of(Prose.class, Instructions.class, Origin.class);

  private final KeptValues values;
  private final Diagnostics diagnostics;
  private final Map<Class<?>, RecordCodec<?>> codecs = new ConcurrentHashMap<>();
  private String around;

  KeptReadings(KeptValues values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /** Says what besides its bytes decides how a file is read. */
  void dependOn(Object around) {
    this.around = new RecordDigest(Set.of()).add(List.of(ProgramHash.hex(), around)).hex();
  }

  /** By what the reading of a file is known: as long as it stays the same, so does the reading. */
  String key(SourceText source, Class<?> type) {
    return String.join(" ", around, source.hash(), type.getSimpleName(), source.path());
  }

  /**
   * What stands in a file.
   *
   * @param type of what is read from it
   * @param reader reads it if nobody has
   */
  <T> Optional<T> get(
      SourceText source, byte[] bytes, Class<T> type, Function<SourceText, Optional<T>> reader) {
    Optional<T> kept = find(source, type);
    if (kept.isPresent()) {
      return kept;
    }
    Optional<T> read = TextDecoder.decode(source, bytes, diagnostics).flatMap(reader);
    return read.map(each -> keep(source, type, each));
  }

  /**
   * Leaves what has been read from a file to the next build, if nothing was wrong with it.
   *
   * @return the same as the next build will have it: the texts of thousands of exercises would fill
   *     the memory, and take a third of it as bytes
   */
  private <T> T keep(SourceText source, Class<T> type, T value) {
    RecordCodec<T> codec = codec(type);
    Optional<byte[]> bytes = codec.encode(value);
    if (!diagnostics.concern(source.path())) {
      bytes.ifPresent(each -> values.put(key(source, type), each));
    }
    return bytes.map(each -> codec.decode(each, source)).orElse(value);
  }

  /** What stands in a file, if somebody has read it. */
  <T> Optional<T> find(SourceText source, Class<T> type) {
    return values.find(key(source, type), codec(type), source);
  }

  @SuppressWarnings("unchecked")
  private <T> RecordCodec<T> codec(Class<T> type) {
    return (RecordCodec<T>)
        codecs.computeIfAbsent(type, each -> new RecordCodec<>(each, SourceText.class, DEFERRED));
  }
}
