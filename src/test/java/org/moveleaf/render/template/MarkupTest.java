package org.moveleaf.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body><ul><li>a<li>b</ul><p>c<br>d<img src=a.png></body></html>",
        "<p title='>'>a</p><p title=\"it's\">b</p>",
        "<script>if (a < b) { '<p>' }</script><style>p > a {}</style><p>&nbsp;&copy a & b</p>",
        "<svg><path d='M0 0'/><g><path d='M1 1'/></g></svg>",
        "<!-- <section> --><p>3 < 4</p>",
        "<table><tr><td>a<td>b<tr><td>c</table>",
        "<BUTTON>a</button>"
      })
  void takesWhatHtmlAllows(String page) {
    assertEquals(Optional.empty(), Markup.flawOfPage(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <section><p>a</p>              | '<section>' is not closed                 | <section>
          <main><div class="a"></main>   | '<div>' is not closed before '</main>'    | <div class="a">
          <p>a</p></div>                 | '</div>' closes nothing                   | </div>
          <main><div/></main>            | '<div>' is not closed before '</main>'    | <div/>
          <p><a href="x>a</a></p>        | the tag '<a' is not closed                | <a
          <p>a</p><!-- b                 | a comment is not closed                   | <!--
          <script>let a = "<p>";         | '<script>' is not closed                  | <script>
          """)
  void findsWhatIsOpenOnAPage(String page, String what, String tag) {
    assertFlaw(Markup.flawOfPage(page), what, tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><p>a<br/>b</p><div/></body></html>",
        "<p>a &amp; b &#160; &#xa0;</p>",
        "<?xml version='1.0'?><p><![CDATA[<p> & > ]]></p>"
      })
  void takesWhatXmlAllows(String document) {
    assertEquals(Optional.empty(), Markup.flawOfDocument(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <html><p>a</html>        | '<p>' is not closed before '</html>'   | <p>
          <p>a<br>b</p>            | '<br>' is not closed before '</p>'     | <br>
          <p>a&nbsp;b</p>          | print has no '&nbsp;'                  | &nbsp;
          <p>a & b</p>             | print has no '&'                       | &
          <p class=a>b</p>         | a value of '<p>' has no quotes         | <p
          <p>3 < 4</p>             | a '<' begins no element                | <
          <p>a</P>                 | '</P>' closes nothing                  | </P>
          """)
  void findsWhatXmlRefuses(String document, String what, String tag) {
    assertFlaw(Markup.flawOfDocument(document), what, tag);
  }

  private static void assertFlaw(Optional<Markup.Flaw> flaw, String what, String tag) {
    assertEquals(Optional.of(what.replace('\'', '`')), flaw.map(Markup.Flaw::what));
    assertEquals(Optional.of(tag), flaw.map(Markup.Flaw::tag));
  }
}
