import DanishText
import Testing

/// What somebody most likely meant.
struct NearestMatchTests {
  private static let themes = [
    NearestMatch.Candidate("samspil", aliases: ["I samspil med borgeren – sammen om velfærden"]),
    NearestMatch.Candidate("effekt", aliases: ["Effekt for borgeren – indsatser der virker"]),
    NearestMatch.Candidate("trivsel", aliases: ["Trivsel og faglighed – den gode arbejdsplads"]),
  ]

  @Test(
    arguments: [
      ("samspill", "samspil", true), ("sampsil", "samspil", true), ("Samspil", "samspil", true),
      ("trivsl", "trivsel", true), ("efekt", "effekt", true), ("efeckt", "effekt", false),
      ("Trivsel og faglighed", "trivsel", false), ("faglighed", "trivsel", false),
      ("indsatser der virker", "effekt", false), ("I samspil med borgeren", "samspil", false),
      ("effekt for borgerne", "effekt", false),
    ])
  func `a theme is found`(text: String, theme: String, isSafe: Bool) {
    #expect(
      NearestMatch.of(text, among: Self.themes).map { [$0.word, "\($0.isSafe)"] }
        == [theme, "\(isSafe)"])
  }

  @Test(arguments: [
    "økonomi", "", "  ", "s", "borgeren", "x", String(repeating: "samspil", count: 99),
  ])
  func `nothing is guessed where nothing or too much is near`(text: String) {
    #expect(NearestMatch.of(text, among: Self.themes) == nil)
  }

  @Test(
    arguments: [
      ("aarsplan", "årsplan"), ("noed", "nød"), ("læsø", "laesoe"), ("på-vej", "på vej"),
    ])
  func `other spellings are the same word`(text: String, word: String) {
    #expect(NearestMatch.of(text, among: ["noget helt andet", word])?.word == word)
  }

  @Test func `a number is no slip of the pen that may be mended unasked`() {
    #expect(NearestMatch.of("samspil-9", among: ["samspil-1"])?.isSafe == false)
    #expect(NearestMatch.of("samspil-9", among: ["samspil-1", "samspil-2"]) == nil)
    #expect(NearestMatch.of("samspi-2", among: ["samspil-1", "samspil-2"])?.word == "samspil-2")
  }

  @Test func `with no known words there is no match`() {
    #expect(NearestMatch.of("samspil", among: [String]()) == nil)
  }
}
