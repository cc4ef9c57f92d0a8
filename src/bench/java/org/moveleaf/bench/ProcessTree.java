package org.moveleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A process and all below it, looked at from time to time while it runs. */
final class ProcessTree {

  private final ProcessHandle root;
  private final Map<Long, Double> seconds = new HashMap<>();
  private double most;

  ProcessTree(ProcessHandle root) {
    this.root = root;
  }

  void look() {
    List<ProcessHandle> all = root.descendants().toList();
    double memory = 0;
    for (ProcessHandle each : all) {
      each.info()
          .totalCpuDuration()
          .map(Duration::toMillis)
          .ifPresent(it -> seconds.put(each.pid(), it / 1000.0));
      // One process alone is measured exactly by others; this costs the kernel a walk.
      memory += all.size() > 1 ? megabytes(each.pid()) : 0;
    }
    most = Math.max(most, memory);
  }

  /** What is shared is shared out, so that it counts once. */
  private static double megabytes(long process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/smaps_rollup"))) {
        if (line.startsWith("Pss:")) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
        }
      }
      return 0;
    } catch (IOException e) {
      return 0; // it has just ended, or this is not Linux
    }
  }

  /** Seconds of all processes that have been seen. */
  double cpu() {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Most megabytes of all of them at once. */
  double memory() {
    return most;
  }
}
