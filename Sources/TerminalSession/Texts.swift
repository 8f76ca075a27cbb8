import Dialogue

/// Everything this room says to the leader, in Danish.
enum Texts {
  /// The state of a thing as a word, for those who cannot see its sign; nil where it is none.
  static func word(for mark: Mark) -> String? {
    switch mark {
    case .open: "mangler"
    case .done: "udfyldt"
    case .partial: "begyndt"
    case .skipped: "sprunget over"
    case .broken: "se på det igen"
    case .chosen: "valgt"
    case .free: nil
    }
  }

  /// What stands before a block where there are neither colours nor signs.
  static let question = "Spørgsmål"
  static let advice = "Bemærk"
  static let problem = "Fejl"
  /// The words that a message may begin with itself.
  static let labels = [advice, problem, "Advarsel", "Råd"]

  /// After a line that ended in `\`.
  static let goingOn = "fortsæt"

  /// Below an answer of which not all rows have room in the window.
  static func hiddenRows(above: Int, below: Int) -> String {
    let parts = [above > 0 ? "\(above) over" : nil, below > 0 ? "\(below) under" : nil]
    return "(flere linjer: \(parts.compactMap { $0 }.joined(separator: ", ")))"
  }

  // What the line editor has to say.
  static func count(_ number: String) -> String { "(antal: \(number))" }

  static func searching(_ text: String, isBackwards: Bool) -> String {
    "(søger \(isBackwards ? "tilbage" : "frem") i dine tidligere svar: \(text))"
  }

  static func notFound(_ text: String) -> String {
    "(ikke fundet i dine tidligere svar: \(text))"
  }

  static let searchFor = "(skriv hvad der skal søges efter, og tryk Enter)"

  static func pasted(lines: Int) -> String {
    """
    Det ligner indsat tekst på \(lines == 1 ? "1 linje" : "\(lines) linjer"). Tryk Enter, så bliver \
    den til ét svar.
    """
  }

  static let draftRestored =
    "Her er det du var i gang med at skrive sidst. Ret det, eller tryk Enter."

  static func current(_ value: String) -> String {
    "Der står nu: \(value)\nTryk Enter på en tom linje for at beholde det."
  }

  /// The same where a line can be typed but nothing is to be mended on it.
  static func currentHere(_ value: String) -> String {
    """
    Der står nu: \(value)
    Tryk Enter for at beholde det, eller skriv det der skal stå i stedet. Skriv et mellemrum, og \
    tryk Enter for at tømme det.
    """
  }

  static let noEditor = """
    Der er intet tekstprogram på computeren. Svar på linjen i stedet. Nano kan hentes med \
    »sudo apt install nano«, eller bed it-afdelingen om det. Har du et andet, så skriv dets navn i \
    EDITOR før du starter: »EDITOR=micro aarsplan«.
    """

  // What stands below an answer in an editor.
  static func leaving(_ editor: String) -> String {
    switch editor {
    case "nano", "rnano", "pico": "Gem og luk: tryk Ctrl+O, tryk Enter, og tryk så Ctrl+X."
    case "vi", "vim", "nvim", "vim.tiny", "vim.basic", "view":
      "Tryk i for at skrive. Gem og luk: tryk Esc, skriv :wq, og tryk Enter."
    case "emacs": "Gem og luk: tryk Ctrl+X Ctrl+S og så Ctrl+X Ctrl+C."
    default: "Gem teksten, og luk tekstprogrammet. Så er den dit svar."
    }
  }

  static let notesStayOut = "Linjer der begynder med #|, kommer ikke med i svaret."

  static let editedToNothing =
    "Teksten kom tom tilbage. Den står her som før; tøm linjen hvis den skal væk."

  static let noEditorHere = "Tekstprogrammet kan kun bruges i en terminal. Svar på linjen i stedet."

  /// After a Ctrl-C while a step takes its time. What is kept is the answer that led to it.
  static func stillThinking(isKept: Bool) -> String {
    "Programmet er ikke færdigt endnu. Tryk Ctrl-C igen for at slutte straks. "
      + (isKept ? "Dit svar kommer frem igen næste gang." : "Det der er gemt, bliver liggende.")
  }

  static let editorFailed = """
    Tekstprogrammet sluttede ikke som det skulle og har ikke ændret noget. Skriv videre på \
    linjen.
    """

  static func editorFailed(keptAt path: String) -> String {
    "Tekstprogrammet sluttede ikke som det skulle. Intet er tabt: teksten ligger i \(path)"
  }

  static func noPlaceForText(_ reason: String) -> String {
    "Tekstprogrammet kunne ikke åbnes: \(reason). Svar på linjen i stedet."
  }

  static let inputUnreadable = """
    Det der bliver sendt ind, kan ikke læses længere. Det der er læst, er med; resten er ikke med.
    """

  static let lineTooLong =
    "En linje i det der blev sendt ind, er over 4 MB. Resten bliver ikke læst."
}
