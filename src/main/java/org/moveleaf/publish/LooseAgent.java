package org.moveleaf.publish;

import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.resource.CSSResource;
import com.openhtmltopdf.resource.ImageResource;
import com.openhtmltopdf.resource.XMLResource;

/**
 * What drawings ask for other files. It does not hold on to the engine: what a drawing was made
 * with has a finalizer, and would keep a whole layout in memory when that is no longer needed.
 */
final class LooseAgent implements UserAgentCallback {

  /** None once the document is done. A weak reference would not do: finalizers outlive them. */
  private UserAgentCallback engine;

  LooseAgent(UserAgentCallback engine) {
    this.engine = engine;
  }

  void letGo() {
    engine = null;
  }

  @Override
  public CSSResource getCSSResource(String uri, ExternalResourceType type) {
    return engine.getCSSResource(uri, type);
  }

  @Override
  public ImageResource getImageResource(String uri, ExternalResourceType type) {
    return engine.getImageResource(uri, type);
  }

  @Override
  public XMLResource getXMLResource(String uri, ExternalResourceType type) {
    return engine.getXMLResource(uri, type);
  }

  @Override
  public byte[] getBinaryResource(String uri, ExternalResourceType type) {
    return engine.getBinaryResource(uri, type);
  }

  @Override
  public boolean isVisited(String uri) {
    return engine.isVisited(uri);
  }

  @Override
  public void setBaseURL(String url) {
    engine.setBaseURL(url);
  }

  @Override
  public String getBaseURL() {
    return engine.getBaseURL();
  }

  @Override
  public String resolveURI(String uri) {
    return engine.resolveURI(uri);
  }

  @Override
  public String resolveUri(String baseUri, String uri) {
    return engine.resolveUri(baseUri, uri);
  }
}
