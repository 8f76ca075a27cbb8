public import PlanReports

/// Makes a PDF by what the machine has: Typst, else LibreOffice.
public struct PDFPress: Typesetter {
  /// How often a document is set anew without characters that no font has.
  private static let rounds = 12

  private let typst: TypstEngine?
  private let office: OfficeEngine?
  private let tell: (String) -> Void

  /// - Parameter tell: Takes what is to be said of a PDF that was made all the same, in Danish.
  public init(tell: @escaping (String) -> Void) {
    self.init(typst: .found, office: .found, tell: tell)
  }

  /// With these programs, or none.
  init(typst: TypstEngine?, office: OfficeEngine?, tell: @escaping (String) -> Void) {
    (self.typst, self.office, self.tell) = (typst, office, tell)
  }

  /// Makes the PDF.
  ///
  /// - Throws: `DocumentProblem` where there is no program for it, or none that makes it.
  public func pdf(_ job: TypesetJob) throws -> [UInt8] {
    var problem = DocumentProblem.noPDFMaker(needsOffice: job.typst == nil)
    if let text = job.typst, let engine = typst {
      switch try typeset(text, engine) {
      case .made(let bytes): return bytes
      case .absent: break
      case .tooSlow: problem = .slowPDF(program: "typst", seconds: TypstEngine.seconds)
      case .failed, .unknown: problem = .noPDF(program: "typst")
      }
    }
    guard let office else { throw WorkspaceProblem.document(problem) }
    return try office.pdf(of: job.word())
  }

  /// Makes an image of a page of Typst.
  ///
  /// - Throws: `DocumentProblem` where there is no Typst, or it makes none.
  public func image(_ page: String) throws -> [UInt8] {
    guard let engine = typst else {
      throw WorkspaceProblem.document(.noImageMaker)
    }
    switch try engine.made(.png, of: page) {
    case .made(let bytes): return bytes
    case .absent: throw WorkspaceProblem.document(.noImageMaker)
    case .tooSlow:
      throw WorkspaceProblem.document(.slowPDF(program: "typst", seconds: TypstEngine.seconds))
    case .failed, .unknown: throw WorkspaceProblem.document(.noImage)
    }
  }

  /// Until every character that is left can be shown.
  private func typeset(
    _ text: (Set<Unicode.Scalar>) -> String, _ engine: TypstEngine
  ) throws -> TypstEngine.Answer {
    var unknown: Set<Unicode.Scalar> = []
    for _ in 0..<Self.rounds {
      let source = text(unknown)
      let answer = try engine.made(.pdf, of: source)
      guard case .unknown(let said) = answer else {
        if case .made = answer { report(unknown) }
        return answer
      }
      let new = said.filter { !$0.isASCII }.subtracting(unknown)
      let more = new.isEmpty ? Self.rare(in: source) : new
      if more.isEmpty { return answer }
      unknown.formUnion(more)
    }
    return .failed
  }

  /// All that is neither Latin nor punctuation: a mark that belongs to the character before it is not
  /// named by Typst, but that character (the colour of a skin, after the number of a hand).
  private static func rare(in source: String) -> Set<Unicode.Scalar> {
    Set(source.unicodeScalars.filter { $0.value > 0x24f && !(0x2010...0x2044).contains($0.value) })
  }

  private func report(_ unknown: Set<Unicode.Scalar>) {
    guard !unknown.isEmpty else { return }
    tell(Texts.missingGlyphs(unknown.sorted().map(String.init)))
  }
}
