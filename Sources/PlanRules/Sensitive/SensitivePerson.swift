/// Somebody in a sentence: by name, by a job that only one has, or as fewer than five.
struct SensitivePerson {
  /// The words that name them.
  let range: Range<Int>
  let subject: SensitiveText.Subject
  /// Whether it is a name, and no job.
  let isName: Bool
  /// Whether it ends in a genitive.
  let isGenitive: Bool
  /// Whether it may as well be people in general: *en medarbejder*.
  let mayBeAnybody: Bool
  /// Whether something before it makes it a certain one all the same: *vi har en medarbejder*.
  let isKnown: Bool

  /// Whoever is named from a word on; nil where nobody is. `known`: whom an earlier sentence told
  /// of.
  init?(at place: Int, in words: [SensitiveWord], known: SensitiveText.Subject? = nil) {
    let found =
      Self.name(at: place, words) ?? Self.job(at: place, words) ?? Self.group(at: place, words)
      ?? Self.one(at: place, words)
      ?? known.flatMap { Self.goingOn(at: place, words, $0) }
    guard let found else { return nil }
    self = found
  }

  private init(
    _ range: Range<Int>, _ subject: SensitiveText.Subject, isName: Bool = false,
    isGenitive: Bool = false,
    mayBeAnybody: Bool = false, isKnown: Bool = false
  ) {
    self.range = range
    self.subject = subject
    self.isName = isName
    self.isGenitive = isGenitive
    self.mayBeAnybody = mayBeAnybody
    self.isKnown = isKnown
  }

  /// *han*, *hendes*, *eleven*: somebody that an earlier sentence told of.
  private static func goingOn(
    at place: Int, _ words: [SensitiveWord], _ subject: SensitiveText.Subject
  ) -> SensitivePerson? {
    let word = words[place].lower
    guard HealthWords.substitutes.contains(word) else { return nil }
    let isGenitive = ["hans", "hendes", "vedkommendes"].contains(word)
    return SensitivePerson(
      place..<place + 1, subject, isGenitive: isGenitive, mayBeAnybody: true, isKnown: true)
  }

  /// Whether the next sentence can speak of them as *han* or *hun*.
  func goesOn(_ words: [SensitiveWord]) -> Bool {
    words[range.lowerBound].lower != "jeg" && !words[range.upperBound - 1].isPlural
      && (!mayBeAnybody || isKnown)
  }

  /// *Mette*, *Mette Holms*: a family name may be any word with a capital, which the words here no
  /// longer show, so only a known one is passed.
  private static func name(at place: Int, _ words: [SensitiveWord]) -> SensitivePerson? {
    let isTitled = place > 0 && words[place].isFamilyName && words[place - 1].isTitle
    guard words[place].isName || words[place].lower == "jeg" || isTitled,
      place == 0 || !words[place - 1].isName && !houses.contains(words[place - 1].lower)
    else { return nil }
    // At the beginning *Per* and *Bo* may be other words; then a verb follows them if they are not.
    if place == 0, otherWords.contains(words[0].lower), words.count < 2 || !words[1].isVerb {
      return nil
    }
    var end = place + 1
    while end < words.count, words[end].isName || words[end].isFamilyName { end += 1 }
    guard !words[place..<end].contains(where: \.isHouse) else { return nil }
    return SensitivePerson(
      place..<end, .person, isName: true, isGenitive: words[end - 1].isGenitive)
  }

  /// What a name behind it is the name of.
  private static let houses: Set<String> = [
    "team", "villa", "café", "sankt", "skt", "center", "hus",
  ]

  private static let otherWords: Set<String> = ["per", "bo", "else", "storm", "dan", "line", "maj"]

  /// *souschefen*, *vores sekretær*, *vores eneste sygeplejerske*.
  private static func job(at place: Int, _ words: [SensitiveWord]) -> SensitivePerson? {
    if HealthWords.functions.contains(words[place].lower) {
      return SensitivePerson(place..<place + 1, .person, mayBeAnybody: true, isKnown: true)
    }
    guard words[place].role == .certain else { return nil }
    var end = place + 1
    while end < words.count, words[end].role == .certain || words[end].role == .one { end += 1 }
    guard end < words.count, words[end].isPerson, !words[end].isPlural else { return nil }
    return SensitivePerson(place..<end + 1, .person)
  }

  /// *to af os*, *tre faste medarbejdere*, *de fire på køkkenet*; not *to af fire danskere*.
  private static func group(at place: Int, _ words: [SensitiveWord]) -> SensitivePerson? {
    guard words[place].role == .few else { return partOf(place, words) }
    if place + 1 < words.count, words[place + 1].isSickLeave {
      return SensitivePerson(place..<place + 2, .few)
    }
    if let part = partOf(place, words) { return part }
    var end = place + 1
    // One word may tell what kind they are.
    if end < words.count, !words[end].isPerson, words[end].role != .place { end += 1 }
    if end < words.count, words[end].isPerson {
      return SensitivePerson(place..<end + 1, .few)
    }
    let isThose = place > 0 && ["de", "vores", "vi", "os", "kun"].contains(words[place - 1].lower)
    guard isThose, place + 1 < words.count else { return nil }
    let next = words[place + 1]
    return next.role == .place || next.isVerb ? SensitivePerson(place..<place + 1, .few) : nil
  }

  /// *en af pædagogerne*, *tre af de ansatte*.
  private static func partOf(_ place: Int, _ words: [SensitiveWord]) -> SensitivePerson? {
    guard [.few, .one].contains(words[place].role) else { return nil }
    var end = place + 1
    if end + 1 < words.count, words[end].lower == "ud" { end += 1 }
    guard end + 1 < words.count, words[end].lower == "af" else { return nil }
    // *3 ud af 4 i teamet*: so few that it says who; *en ud af fire danskere* is anybody.
    if words[end + 1].role == .few, end + 2 < words.count, words[end + 2].role == .place {
      return SensitivePerson(place..<end + 2, .few)
    }
    if end > place + 1 { return nil }
    end += 1
    while end < words.count - 1,
      ["de", "vores", "mine", "alle", "dem"].contains(words[end].lower)
        || words[end].role == .few
    { end += 1 }
    return words[end].isPerson ? SensitivePerson(place..<end + 1, .few) : nil
  }

  /// *en kollega*: somebody where something has happened to them, or where *vi har* them.
  private static func one(at place: Int, _ words: [SensitiveWord]) -> SensitivePerson? {
    guard words[place].role == .one else { return nil }
    var end = place + 1
    if end < words.count, !words[end].isPerson { end += 1 }
    guard end < words.count, words[end].isPerson else { return nil }
    let isOurs =
      place > 0 && ["har", "havde", "haft", "kun", "mistet"].contains(words[place - 1].lower)
    return SensitivePerson(place..<end + 1, .few, mayBeAnybody: true, isKnown: isOurs)
  }
}
