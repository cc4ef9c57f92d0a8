package org.moveleaf.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Commands that do the same work in turns, round after round, so that what else the machine does
 * meets all of them alike. Ratios are those of runs of the same round.
 */
final class Race {

  private final String title;
  private final List<Entrant> entrants = new ArrayList<>();

  /** What a command needs done before, or looked at after, and is not measured. */
  interface Chore {
    void run(int round) throws IOException;
  }

  private record Entrant(
      String name,
      Chore before,
      List<String> command,
      Path folder,
      Chore after,
      boolean mayFail,
      List<Usage> runs) {}

  Race(String title) {
    this.title = title;
  }

  /** Adds one; the first is what the others are compared with. */
  Race with(String name, Chore before, List<String> command, Path folder, Chore after) {
    entrants.add(new Entrant(name, before, command, folder, after, false, new ArrayList<>()));
    return this;
  }

  /** Adds somebody else's program, which may give up where ours must not. */
  Race withPeer(String name, Chore before, List<String> command, Path folder, Chore after) {
    entrants.add(new Entrant(name, before, command, folder, after, true, new ArrayList<>()));
    return this;
  }

  Race with(String name, Chore before, List<String> command, Path folder) {
    return with(name, before, command, folder, round -> {});
  }

  boolean isEmpty() {
    return entrants.isEmpty();
  }

  /** Runs all of them. */
  Race run(int rounds) throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      for (Entrant each : entrants) {
        try {
          run(each, round);
        } catch (IllegalStateException e) {
          if (!each.mayFail) {
            throw e;
          }
          System.err.println("\n*** " + each.name + " GAVE UP: " + e.getMessage() + " ***\n");
        }
      }
    }
    return this;
  }

  private void run(Entrant each, int round) throws IOException, InterruptedException {
    each.before.run(round);
    Usage usage = Usage.of(each.command, each.folder, Map.of());
    each.after.run(round);
    each.runs.add(usage);
    System.err.printf(Locale.ROOT, "%s, %s: %.2f s%n", title, each.name, usage.wall());
  }

  /** A table in Markdown. */
  String table() {
    StringBuilder out = new StringBuilder("### " + title + "\n\n");
    String first = entrants.get(0).name;
    out.append("| | wall s (least–most) | CPU s | MB | × ")
        .append(first)
        .append(", wall | × CPU |\n");
    out.append("|---|---|---|---|---|---|\n");
    for (Entrant each : entrants) {
      if (each.runs.size() < entrants.get(0).runs.size()) {
        out.append("| ").append(each.name).append(" | gave up | | | | |\n");
        continue;
      }
      Usage middle = Usage.median(each.runs);
      double least = each.runs.stream().mapToDouble(Usage::wall).min().orElseThrow();
      double most = each.runs.stream().mapToDouble(Usage::wall).max().orElseThrow();
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f (%.2f–%.2f) | %.2f | %.0f | %.2f | %.2f |%n",
              each.name,
              middle.wall(),
              least,
              most,
              middle.cpu(),
              middle.memory(),
              ratio(each, true),
              ratio(each, false)));
    }
    return out.append('\n').toString();
  }

  private double ratio(Entrant entrant, boolean wall) {
    List<Usage> base = entrants.get(0).runs;
    return Usage.middle(
        IntStream.range(0, base.size())
            .mapToObj(
                i ->
                    wall
                        ? entrant.runs.get(i).wall() / base.get(i).wall()
                        : entrant.runs.get(i).cpu() / base.get(i).cpu())
            .toList());
  }
}
