import Dialogue
import TestSupport
import Testing

@testable import TerminalSession

/// What blocks look like, on disk in `Goldens`.
@Suite struct RendererTests {
  @Test(
    "every kind of block in every style",
    arguments: [("rich", Appearance.rich), ("no-colour", .noColour), ("plain", .plain)],
    [80, 50])
  func goldens(_ style: (name: String, appearance: Appearance), _ width: Int) {
    let text = render(SampleBlocks.all, style.appearance, width)
    let problem = GoldenFile("\(style.name)-\(width).txt").difference(from: text)
    #expect(problem == nil)
  }

  @Test(
    "no line reaches the edge of the window, or goes past 88 columns",
    arguments: Appearance.allCases, [20, 33, 50, 80, 200])
  func width(_ appearance: Appearance, _ width: Int) {
    let appearance = appearance == .rich ? .noColour : appearance
    let lines = render(SampleBlocks.all, appearance, width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.columns <= min(width - 1, 88) })
  }

  @Test("without a mark's colour its sign and its word still tell the states apart")
  func marks() {
    let states: [Mark] = [.open, .done, .partial, .skipped, .broken]
    #expect(Set(states.map(\.sign.text)).count == states.count)
    #expect(Mark.chosen.sign.text != Mark.free.sign.text)
    #expect(Set(Mark.allCases.map(Texts.word(for:))).count == Mark.allCases.count)
  }

  @Test("plain lines hold no signs or box characters of ours, and no escape sequences")
  func plain() {
    let text = render(SampleBlocks.ownWords, .plain, 60)
    let odd = text.unicodeScalars.filter { $0.value > 0x2000 && $0.value < 0x3000 && $0 != "–" }
    #expect(odd.isEmpty)
    #expect(!text.contains("\u{1B}"))
  }

  @Test("colours are there only where they are wanted")
  func colours() {
    #expect(render(SampleBlocks.all, .rich, 80).contains("\u{1B}[36m"))
    #expect(!render(SampleBlocks.all, .noColour, 80).contains("\u{1B}"))
  }

  @Test("what a plan holds cannot steer the terminal", arguments: Appearance.allCases)
  func hostile(_ appearance: Appearance) {
    let evil = "a\u{1B}[2Jb\u{202E}c\u{200B}d\u{9B}e\u{7}f\u{2028}g"
    let text = render(SampleBlocks.every(evil), appearance, 60)
    let bare = text.replacingInks
    #expect(bare.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    #expect(!bare.contains("\u{9B}") && !bare.contains("\u{202E}") && !bare.contains("\u{200B}"))
    #expect(bare.contains("a␛[2Jb<U+202E>c<U+200B>d<U+009B>e␇f<U+2028>g"))
  }

  private func render(_ blocks: [Block], _ appearance: Appearance, _ width: Int) -> String {
    let renderer = Renderer(appearance: appearance, width: width)
    var previous: Block?
    var lines: [String] = []
    for block in blocks {
      lines += renderer.lines(for: block, after: previous)
      previous = block
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension String {
  /// Without the inks that the renderer itself puts in.
  fileprivate var replacingInks: String {
    var text = self
    for ink in ["0", "1", "2", "36", "1;36", "32", "33", "1;31"] {
      text = text.split(separator: "\u{1B}[\(ink)m", omittingEmptySubsequences: false).joined()
    }
    return text
  }
}
