/// The functions of those who work in municipal houses, and what may stand before them.
enum StaffWords {
  /// Functions in the definite form, and bodies with a name: they can stand alone.
  private static let definite = Set(
    """
    trio trioen triogruppen lmu souschefen lederen ledelsen pedellen sekretæren køkkenet rektor \
    formanden bibliotekaren vikardækkeren visitatoren planlæggeren tovholderen controlleren \
    diætisten psykologen inspektøren fysioterapeuten ergoterapeuten sygeplejersken pædagogen \
    læreren kokken mentoren rådgiveren sagsbehandleren overlægen tandlægen chefen teamet \
    kontaktpersonen gartneren teknikeren personalegruppen ledergruppen forvalteren afdelingen \
    arbejdsmiljøgruppen jordemoderen socialrådgiveren kantinen kontoret
    """.split(separator: " ").map(String.init))

  private static let definiteEndings = [
    "lederen", "chefen", "koordinatoren", "vejlederen", "pædagogen", "konsulenten",
    "terapeuten", "sygeplejersken", "assistenten", "planlæggeren", "teamet", "inspektøren",
    "formanden", "sekretæren", "repræsentanten", "udvalget", "underviseren", "vejlederne",
    "pædagogerne", "lederne", "lærerne", "konsulenterne", "terapeuterne", "koordinatorerne",
    "teamene", "tandplejeren", "rådgiveren", "ledelsen", "holderen", "værkføreren",
    "specialisten", "medarbejderen", "læreren", "personerne", "assistenterne", "rektoren",
    "bibliotekaren", "mesteren", "gruppen",
  ]

  /// Functions as titles: only with a name behind, or as what stands behind *Ansvarlig:*.
  private static let titleEndings = [
    "leder", "chef", "koordinator", "vejleder", "pædagog", "konsulent", "terapeut",
    "sygeplejerske", "assistent", "planlægger", "inspektør", "formand", "sekretær", "bibliotekar",
    "repræsentant", "underviser", "tandplejer", "rådgiver", "specialist", "medarbejder", "lærer",
    "rektor", "mester", "læge", "tovholder", "visitator", "diætist", "psykolog", "controller",
    "hjælper", "pedel", "værkfører", "gartner", "kok", "socialrådgiver", "overlæge",
  ]

  /// Bodies and functions that are written in capitals.
  private static let initials: Set = ["tr", "amr", "trio", "lmu", "fmu", "mt"]

  /// What may stand before a function and belongs to it.
  static let attributes: Set = [
    "pædagogisk", "faglig", "administrativ", "daglig", "konstitueret", "ledende", "teknisk",
  ]

  /// Those a staff house serves: there they are no function of its own.
  private static let served = ["lærer", "pædagog", "leder", "institutionsleder", "skoleleder"]

  /// What ends like one and is none.
  private static let none: Set = [
    "borgergruppen", "målgruppen", "aldersgruppen", "forældregruppen", "børnegruppen",
    "elevgruppen", "beboergruppen", "brugergruppen", "pårørendegruppen", "mester", "arbejdsgruppen",
    "gruppen",
  ]

  /// Whether a word names a function on its own: *souschefen*, *TR*.
  static func isFunction(_ token: Token, kind: CentreKind) -> Bool {
    let lower = token.lower
    if initials.contains(lower) { return token.text != lower }
    let word = lower.split(separator: "-").last.map(String.init) ?? lower
    guard !none.contains(word), !isServed(lower, kind) else { return false }
    return definite.contains(word) || hasEnding(word, definiteEndings)
  }

  /// Whether a word can be a title before a name: *teamleder*.
  static func isTitle(_ token: Token) -> Bool {
    let word = token.lower.split(separator: "-").last.map(String.init) ?? token.lower
    return titleEndings.contains(word) || hasEnding(word, titleEndings)
  }

  private static func isServed(_ lower: String, _ kind: CentreKind) -> Bool {
    kind == .staff && served.contains(where: lower.hasPrefix)
  }

  private static func hasEnding(_ word: String, _ endings: [String]) -> Bool {
    endings.contains { word.count > $0.count + 1 && word.hasSuffix($0) }
  }
}
