package org.moveleaf.cache;

import java.util.zip.CRC32;

/** CRC-32: shows what a disk has spoilt, and no more. */
public final class Checksum {

  private Checksum() {}

  public static long of(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
