package org.moveleaf.publish;

import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;

/** Draws for the engine, and lets go of it when it closes. */
final class LooseDrawer extends BatikSVGDrawer {

  private LooseAgent agent;

  @Override
  public void withUserAgent(UserAgentCallback engine) {
    agent = new LooseAgent(engine);
    super.withUserAgent(agent);
  }

  /** What drawings ask for other files. */
  UserAgentCallback agent() {
    return agent;
  }

  @Override
  public void close() {
    agent.letGo();
    super.close();
  }
}
