package org.moveleaf.testing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A browser of this machine and what a test does with it, whichever it is. */
public abstract class DrivenBrowser implements AutoCloseable {

  public abstract RemoteWebDriver driver();

  public void open(String address) {
    driver().get(address);
  }

  /** Runs a script in the page and returns what it returns. */
  public Object run(String script, Object... arguments) {
    return driver().executeScript(script, arguments);
  }

  /** Waits until a script returns something true. */
  public void await(String condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!Boolean.TRUE.equals(driver().executeScript("return Boolean(" + condition + ")"))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still not: " + condition);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  public List<WebElement> all(String selector) {
    return driver().findElements(By.cssSelector(selector));
  }

  public WebElement one(String selector) {
    return driver().findElement(By.cssSelector(selector));
  }

  /** Presses what a selector finds, scrolled to the middle of the window. */
  public void press(String selector) {
    WebElement element = one(selector);
    driver()
        .executeScript(
            "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    element.click();
  }

  /** Follows the link that skips to the text, as a keyboard does. */
  public void skipToText() {
    one(".skip").sendKeys(Keys.ENTER);
    await("document.activeElement === document.getElementById('text')");
  }

  /** Changes the address to another place of the page, and waits until the page has been told. */
  public void goTo(String place) {
    run(
        "addEventListener('hashchange', () => { window.arrived = true; });"
            + "location.hash = arguments[0];",
        place);
    await("window.arrived");
  }

  /** In how many of the ten places of a film's pictures, beside each other, there is something. */
  public Object framesOfTheFilm() {
    String img = "document.querySelector('.frames img')";
    await(img + " && " + img + ".complete && " + img + ".naturalWidth > 0");
    return run(
        "const img = document.querySelector('.frames img');"
            + "const canvas = document.createElement('canvas');"
            + "canvas.width = 1000; canvas.height = 100;"
            + "const pen = canvas.getContext('2d'); pen.drawImage(img, 0, 0, 1000, 100);"
            + "return Array.from({length: 10}, (none, at) => pen.getImageData(at * 100 + 40, 0, 20, 100).data)"
            + "  .filter((dots) => dots.some((each) => each > 0)).length;");
  }

  @Override
  public void close() {
    driver().quit();
  }
}
