import Testing
import WebPages

/// The style and the script of the pages.
struct AssetTests {
  @Test func `they load nothing and run nothing from elsewhere`() {
    for text in [WebAssets.style, WebAssets.script] {
      #expect(text.utf8.count > 1000)
      for word in [
        "http:", "https:", "//cdn", "@import", "url(", "eval(", "innerHTML", "document.write",
      ] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test func `nothing is said by the script itself`() {
    // What it says stands on the page, in Danish, where it is proof-read with the rest.
    #expect(WebAssets.script.firstMatch(of: /say\("[A-ZÆØÅa-zæøå]/) == nil)
  }
}
