import Dialogue
import Language
import PlanModel

/// The words by which the lines of a goal's card are read. Nobody reads them; they are what people
/// write.
extension Texts {
  /// Words in what is to be different that say little without an example.
  static let vagueAims: Set<String> = [
    "bedre", "god", "godt", "gode", "styrke", "styrkes", "styrket", "styrker", "øge", "øges",
    "øget", "øger", "højne", "højnes", "forbedre", "forbedres", "forbedret", "optimere",
    "optimeres", "kvalitet", "kvaliteten", "trivsel", "trivslen", "udvikle", "udvikles",
  ]

  // MARK: Reading lines

  /// The names that a row can be called by at the beginning of a line; longer ones first.
  static var rowNames: [(GoalPart, [String])] {
    [
      (.titel, typed("målets titel|titel")),
      (.sammenhæng, typed("sammenhæng|baggrund")),
      (.tiltag, typed("tiltag|handlinger|aktiviteter")),
      (.tegn, typed("tegn")),
      (.evaluering, typed("evaluering|evalueres")),
      (.ansvarlig, typed("ansvarlige|ansvarlig")),
      (.frist, typed("frist|deadline")),
      (.springsFrom, typed("bygger på svar|bygger på|udspringer af|udspringer-af")),
      (.alsoThemes, ["\(tr("andre")) \(Words.theme.many)"] + typed("også")),
      (.sharedWith, typed("sammen med|sammen-med")),
      (.mål, typed("målet|mål")),
    ]
  }

  /// Words that begin a sentence and never stand behind a number that counts.
  static let neverCounted: Set<String> = [
    "vi", "jeg", "man", "de", "den", "det", "der", "at", "når", "hvis", "hver", "hvert", "alle",
    "ingen", "på", "for", "fra", "med", "hos", "ved", "inden", "senest", "efter", "vores", "en",
    "et",
  ]
  /// How several known things end, `borgerne`, which no number counts.
  static let definiteEndings = ["erne", "ene"]

  static var whoLabels: [String] {
    typed(
      "hvem: |ansvarlig: |ansvarlige: |udføres af |udføres af: |ved: |v/ |v/")
  }
  static var whenLabels: [String] {
    typed("hvornår: |frist: |deadline: |dato: ")
  }
  static var responsibleLabels: [String] {
    typed("ansvarlig er |ansvarlige er |ansvarlig: |ansvarlige: |ansvarlig ")
  }

  static var actionLabels: [String] { typed("hvem:|hvornår:") }

  /// A piece of a line that begins so goes on with the sentence, and names nobody.
  static let notBeforePeople: Set<String> = [
    "i", "på", "med", "til", "for", "fra", "om", "af", "hos", "ved", "og", "eller", "men", "så",
    "uden", "som", "der", "hvor", "når", "vi", "de", "hver", "hvert", "efter", "før", "inden",
    "også", "både", "samt", "under", "fx", "jf.", "ikke", "at", "en", "et",
  ]

  /// What a word for somebody who does things at a centre holds.
  static let roles = [
    "leder", "chef", "pædagog", "lærer", "vejleder", "koordinator", "konsulent", "medarbejder",
    "plejerske", "terapeut", "assistent", "medhjælper", "team", "gruppe", "udvalg", "personale",
    "planlægger", "bibliotekar", "frivillig", "stuerne", "stuen", "tandplejer", "tovholder",
    "kontaktperson", "tillids", "bestyrelse", "ledelse", "sekretær", "køkken", "pedel", "formænd",
    "formand", "klub", "controller", "rådgiver", "sagsbehandler", "skiftehold", "afdeling",
  ]

  /// What may follow a role: `stuerne på skift`, `terapeuten der afsluttede`.
  static let afterRoles: Set<String> = [
    "i", "på", "fra", "der", "som", "med", "for", "til", "hos", "og", "&", "eller",
  ]

  static var todayWords: [String] {
    typed("i dag|lige nu|nu|udgangspunkt")
  }
  static var reachedWords: [String] {
    typed(
      """
      når målet er nået|målsætning|målet er|mål|skal blive|skal være|til|op til|\
      ned til
      """)
  }
  /// Bounds belong to the target they stand before.
  static var bounds: Set<String> {
    Set(typed("mindst|højst|under|over"))
  }
  static var sourceLabels: [String] {
    typed("kilde|ifølge|målt ved|målt i")
  }
  /// What may stand before a colon in figures that belong to a tegn above.
  static var figureLabels: Set<String> {
    Set(
      typed(
        """
        i dag|lige nu|nu|udgangspunkt|når målet er nået|målsætning|kilde
        """))
  }
  static let numberWords: Set<String> = [
    "ingen", "intet", "nul", "en", "én", "et", "ét", "to", "tre", "fire", "fem", "seks", "syv",
    "otte", "ni", "ti", "alle", "halvdelen", "hver", "cirka", "ca",
  ]

  static let leadsToForum: Set<String> = ["i", "på", "til", "ved", "hos"]
  /// What is left of a piece of which the date or the forum was taken.
  static let onlyLeadsIn: Set<String> = [
    "i", "på", "til", "den", "d.", "inden", "senest", "ved", "og", "vi ser på det", "vi evaluerer",
    "evalueres", "evaluering", "ser vi på det", "evaluerer vi",
  ]
  static let forumEndings = [
    "møde", "mødet", "møder", "udvalg", "udvalget", "rådet", "bestyrelsen", "forum", "temadag",
    "temadagen", "panelet",
  ]

  /// How a sentence begins that says how things are.
  static let todayOpenings = ["I dag ", "Lige nu "]

  /// Whether somebody says yes in words; a 1 is a row here.
  static func isWordForYes(_ text: String) -> Bool { Reply(text) == .yes }
}
