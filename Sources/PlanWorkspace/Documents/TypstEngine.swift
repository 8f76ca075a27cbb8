import Glibc

/// Typst, as a program of its own or as a library of Python (the wheel `typst`).
struct TypstEngine {
  /// What came of a run.
  enum Answer {
    case made([UInt8])
    /// It is not here after all.
    case absent
    /// Characters that no font has.
    case unknown(Set<Unicode.Scalar>)
    case failed
    case tooSlow
  }

  /// What is made.
  enum Product: String {
    case pdf, png
  }

  /// Dots an inch of an image: twice what a picture's lengths are said in.
  private static let density = "192"

  /// The variable that names the program: `typst`, or a Python that has it.
  private static let variable = "AARSPLAN_TYPST"
  /// How long it may take: 160 pages take some seconds.
  static let seconds = 120
  /// What our few lines of Python say when there is no Typst.
  private static let absentStatus: Int32 = 3

  /// Without the folder that somebody stands in: a file there could call itself typst.
  private static let script = """
    import sys
    sys.path = [folder for folder in sys.path if folder]
    try:
        import typst
    except ImportError:
        sys.exit(\(absentStatus))
    try:
        if sys.argv[2].endswith('.png'):
            typst.compile(sys.argv[1], output=sys.argv[2], format='png', ppi=\(density).0)
        else:
            typst.compile(sys.argv[1], output=sys.argv[2], pdf_standards='ua-1')
    except Exception as problem:
        print(problem, getattr(problem, 'diagnostic', ''))
        sys.exit(1)
    """

  let program: String

  /// The program that was named, else Typst itself, else a Python that may have it.
  static var found: TypstEngine? {
    let named = getenv(variable).map { String(cString: $0) }
    if let named, !named.isEmpty { return TypstEngine(program: named) }
    let path = OtherProgram.found("typst") ?? OtherProgram.found("python3")
    return path.map(TypstEngine.init)
  }

  private var isPython: Bool {
    (program.split(separator: "/").last ?? "").hasPrefix("python")
  }

  /// Makes a PDF of a text, or an image of the one page in it.
  func made(_ product: Product, of source: String) throws -> Answer {
    try WorkFolder.use { folder in
      let (input, log) = ("\(folder)/plan.typ", "\(folder)/log")
      let output = "\(folder)/plan.\(product)"
      try WorkFolder.write(Array(source.utf8), to: input)
      let words =
        isPython
        ? [program, "-c", Self.script, input, output]
        : [program, "compile"] + Self.options(product) + [input, output]
      let outcome = OtherProgram(words: words).run(atMost: Self.seconds, log: log)
      let said = String(decoding: WorkFolder.read(log) ?? [], as: UTF8.self)
      return answer(outcome, said, WorkFolder.read(output))
    }
  }

  private static func options(_ product: Product) -> [String] {
    switch product {
    case .pdf: ["--pdf-standard", "ua-1"]
    case .png: ["--format", "png", "--ppi", density]
    }
  }

  private func answer(
    _ outcome: OtherProgram.Outcome, _ said: String, _ made: [UInt8]?
  ) -> Answer {
    switch outcome {
    case .ended(0): return made.map(Answer.made) ?? .failed
    case .ended(Self.absentStatus) where isPython: return .absent
    case .tooSlow: return .tooSlow
    case .failed, .ended:
      let unknown = Self.unknown(in: said)
      return unknown.isEmpty ? .failed : .unknown(unknown)
    }
  }

  /// The characters in `the text "👩" could not be displayed`, and the like, as Typst 0.15 says it.
  static func unknown(in said: String) -> Set<Unicode.Scalar> {
    let lines = said.split(separator: "\n").filter { $0.contains("the text `\"") }
    return lines.reduce(into: []) { found, line in
      guard let start = line.firstRange(of: "the text `\""),
        let end = line[start.upperBound...].firstRange(of: "\"`")
      else { return }
      found.formUnion(scalars(line[start.upperBound..<end.lowerBound]))
    }
  }

  /// Some are written by their numbers: `\u{200d}`.
  private static func scalars(_ text: Substring) -> [Unicode.Scalar] {
    guard text.hasPrefix("\\u{"), let end = text.firstIndex(of: "}") else {
      return Array(text.unicodeScalars)
    }
    let digits = text[text.index(text.startIndex, offsetBy: 3)..<end]
    let one = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    return [one].compactMap(\.self) + scalars(text[text.index(after: end)...])
  }
}
