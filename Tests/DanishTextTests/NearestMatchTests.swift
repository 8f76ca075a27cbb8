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

  /// Against the distance as it is defined, all of its table filled in.
  @Test func `slips are counted as the definition counts them`() {
    var random = SmallRandom(seed: 18)
    for _ in 0..<20_000 {
      let word = random.word()
      let text = random.slipped(word)
      let limit = text.count < 3 ? 0 : min(3, text.count / 3)
      let isNear = !text.isEmpty && Self.distance(Array(text), Array(word)) <= limit
      #expect((NearestMatch.find(text, among: [word]) != nil) == isNear, "\(text) \(word)")
    }
  }

  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
    var rows = [Array(0...other.count)]
    for row in one.indices {
      var next = [row + 1]
      for column in other.indices {
        var cost = min(rows[row][column + 1], next[column]) + 1
        cost = min(cost, rows[row][column] + (one[row] == other[column] ? 0 : 1))
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          cost = min(cost, rows[row - 1][column - 1] + 1)
        }
        next.append(cost)
      }
      rows.append(next)
    }
    return rows[one.count][other.count]
  }

  @Test func `a name of any length costs no more than a long one`() {
    let name = String(repeating: "samspil ", count: 400_000)
    let words = [NearestMatch.Candidate("effekt", aliases: [name]), NearestMatch.Candidate(name)]
    #expect(NearestMatch.of("efekt", among: words)?.word == "effekt")
    #expect(NearestMatch.of("samspil samspil", among: words)?.word == "effekt")
  }

  @Test func `with no known words there is no match`() {
    #expect(NearestMatch.of("samspil", among: [String]()) == nil)
  }
}

/// Words of few letters, and what becomes of them under somebody's fingers.
private struct SmallRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private mutating func letter() -> Character {
    "bcdf"["bcdf".index("bcdf".startIndex, offsetBy: next(4))]
  }

  mutating func word() -> String { String((0..<1 + next(14)).map { _ in letter() }) }

  mutating func slipped(_ word: String) -> String {
    var letters = Array(word)
    for _ in 0..<next(5) {
      let place = next(letters.count + 1)
      switch next(4) {
      case 0: letters.insert(letter(), at: place)
      case 1 where place < letters.count: letters.remove(at: place)
      case 2 where place < letters.count: letters[place] = letter()
      case 3 where place + 1 < letters.count: letters.swapAt(place, place + 1)
      default: break
      }
    }
    return String(letters)
  }
}
