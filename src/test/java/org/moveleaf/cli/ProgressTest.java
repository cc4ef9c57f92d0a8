package org.moveleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter shown = new StringWriter();

  @Test
  void aTerminalShowsOneLineAfterTheOther() {
    Progress progress = new Progress(new PrintWriter(shown), true);
    progress.show("one");
    progress.show("two");
    progress.end();
    assertEquals("\r\u001b[Kone\r\u001b[Ktwo\r\u001b[K", shown.toString());
  }

  @Test
  void elsewhereLinesStayPlain() {
    Progress progress = new Progress(new PrintWriter(shown), false);
    progress.show("one");
    progress.show("two");
    progress.end();
    assertEquals("one\ntwo\n", shown.toString().replace("\r\n", "\n"));
  }
}
