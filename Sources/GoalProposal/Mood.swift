/// How something is said: as it was, as it is, as it is wanted, as it might be.
struct Mood {
  private let line: WordLine

  init(_ line: WordLine) { self.line = line }

  /// Nobody knows, or will.
  var isEvasive: Bool { line.has(Self.evasions) || line.begins(["nej", "næ", "tja"]) }

  /// Only thought of.
  var isHypothetical: Bool {
    line.has(Self.doubts) || (line.has(["kunne", "ville"]) && !line.has(["skal"]))
  }

  /// Whether it tells how it is to be in a year; not *hvad de laver om et år*.
  var isNextYear: Bool {
    guard let place = line.words.indices.first(where: { line.words[$0...].starts(with: Self.year) })
    else { return false }
    return !line.words[..<place].contains { ["hvad", "hvordan", "hvor", "hvem"].contains($0) }
  }

  private static let year = ["om", "et", "år"]

  /// What others say, or is so elsewhere.
  var isHearsay: Bool { line.has(Self.hearsay) }

  /// Whether it is to be so.
  var isWanted: Bool {
    line.has(Self.wishes) || isNextYear
      || line.words.contains { $0.hasSuffix("målet") || $0 == "mål" || $0 == "målsætning" }
  }

  /// Whether it says how it is now, or was last year.
  var isToday: Bool { line.has(Self.today) }

  var isNegated: Bool { line.has(["ikke", "aldrig", "ingen", "intet", "hverken", "næppe"]) }

  /// Whether it is told as over and done.
  var isPast: Bool {
    guard !line.has(["skal", "vil", "bliver", "skulle gerne"]) else { return false }
    let words = line.words
    let past = words.indices.first {
      Self.isPastVerb(words[$0], after: $0 > 0 ? words[$0 - 1] : "") || isPerfect(at: $0)
    }
    // *Vi ringer og spørger hvad de fik til jul*: the first verb tells.
    guard let past else { return false }
    return !words[..<past].contains {
      ActionVerbs.present.contains($0) || ["bliver", "kan", "siger", "kommer"].contains($0)
    }
  }

  /// Whether the last verb is past.
  var endsInPast: Bool {
    let words = line.words
    let past = words.indices.last { Self.isPastVerb(words[$0], after: $0 > 0 ? words[$0 - 1] : "") }
    guard let past else { return false }
    return !words[past...].contains { ActionVerbs.present.contains($0) || $0 == "skal" }
  }

  /// *har spurgt*
  private func isPerfect(at place: Int) -> Bool {
    guard ["har", "havde", "er"].contains(line.words[place]) else { return false }
    return line.words[(place + 1)...].prefix(4).contains {
      Self.participles.contains($0)
        || ($0.count > 5 && $0.hasSuffix("ret") && $0 != "året")
        || ($0.count > 5 && $0.hasSuffix("vet") && $0 != "blevet")
    }
  }

  private static func isPastVerb(_ word: String, after before: String) -> Bool {
    // *2 pensionerede skibsbyggere*
    let isAttribute =
      before.first?.isNumber ?? false || NumberWords.values[before] != nil
      || ["vores", "nogle", "flere", "mange", "alle", "deres"].contains(before)
    return pastVerbs.contains(word)
      || (word.count > 4 && word.hasSuffix("ede") && !presentInEde.contains(word) && !isAttribute)
  }

  private static let presentInEde: Set = ["allerede", "nede", "rede", "glæde", "vrede", "brede"]

  private static let evasions = [
    "ved ikke", "ved vi ikke", "ved vi faktisk ikke", "ved jeg ikke", "ved vi ikke endnu",
    "vi ved ikke", "aner ikke", "aner vi ikke", "svært at sige", "kommer an på", "an på borgeren",
    "ikke relevant", "forstår ikke", "ingen anelse", "vides ikke", "kan ikke svare",
    "kan ikke sige", "intet svar", "kender vi ikke", "ved vi ingenting", "vil ikke gøre mere",
    "vi ved det ikke",
  ]

  private static let doubts = [
    "hvis", "måske", "burde", "eventuelt", "evt", "tror", "gætter", "gæt",
    "vistnok", "formentlig", "muligvis", "nok bare", "overvejer", "tænker på at", "drømmer om",
  ]

  private static let hearsay = [
    "læst", "undersøgelser", "forskning", "forskningen", "landsplan", "hele landet",
    "landsgennemsnittet", "andre kommuner", "anbefalinger", "siger de", "ifølge",
  ]

  private static let wishes = [
    "skal", "skulle gerne", "vil", "håber", "ønsker", "næste år", "op på", "ned på",
    "ned til", "op til", "regner med", "nå op", "nå ned", "sigter", "satser", "når vi er i mål",
  ]

  private static let today = [
    "i dag", "idag", "nu", "lige nu", "pt", "for tiden", "i år", "sidste år", "i fjor",
    "i øjeblikket", "sidste måling", "seneste måling", "sidste uge", "i efteråret", "i snit",
    "i gennemsnit", "gns", "gennemsnitligt",
  ]

  private static let participles: Set = [
    "haft", "været", "gjort", "fået", "spurgt", "sagt", "talt", "målt", "lavet", "kørt", "brugt",
    "set", "taget", "skrevet", "bedt", "skåret", "hørt", "mødt", "ringet", "steget", "faldet",
    "lært", "læst", "købt", "holdt", "sendt", "fundet", "mistet", "aftalt", "begyndt", "startet",
  ]

  private static let pastVerbs: Set = [
    "var", "havde", "blev", "kom", "gik", "fik", "stod", "sagde", "tog", "gjorde", "spurgte",
    "talte", "kørte", "læste", "viste", "skrev", "købte", "hørte", "begyndte", "solgte",
    "fortalte", "mente", "spiste", "brugte", "lærte", "hjalp", "kendte", "tænkte", "førte",
    "satte", "lagde", "sad", "lå", "fandt", "gav", "holdt", "drak", "vidste", "måtte", "troede",
    "løb", "bad", "faldt", "steg", "sendte", "mødte", "fulgte", "nåede", "kostede", "glemte",
  ]
}
