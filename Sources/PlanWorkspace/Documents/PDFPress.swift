public import PlanReports

/// Makes a PDF by what the machine has: Typst, else LibreOffice.
public struct PDFPress: Typesetter {
  /// How often a document is set anew without characters that no font has.
  private static let rounds = 12

  private let office: OfficeEngine?
  private let tell: (String) -> Void

  /// - Parameter tell: Takes what is to be said of a PDF that was made all the same, in Danish.
  public init(tell: @escaping (String) -> Void) { self.init(office: .found, tell: tell) }

  /// With this LibreOffice, or none.
  init(office: OfficeEngine?, tell: @escaping (String) -> Void) {
    (self.office, self.tell) = (office, tell)
  }

  /// Makes the PDF.
  ///
  /// - Throws: `DocumentProblem` where there is no program for it, or none that makes it.
  public func pdf(_ job: TypesetJob) throws -> [UInt8] {
    var problem = DocumentProblem.noPDFMaker(needsOffice: job.typst == nil)
    if let text = job.typst, let engine = TypstEngine.found {
      switch try typeset(text, engine) {
      case .pdf(let bytes): return bytes
      case .absent: break
      case .tooSlow: problem = .slowPDF(program: "typst", seconds: TypstEngine.seconds)
      case .failed, .unknown: problem = .noPDF(program: "typst")
      }
    }
    guard let office else { throw WorkspaceProblem.document(problem) }
    return try office.pdf(of: job.word())
  }

  /// Until every character that is left can be shown.
  private func typeset(
    _ text: (Set<Unicode.Scalar>) -> String, _ engine: TypstEngine
  ) throws -> TypstEngine.Answer {
    var unknown: Set<Unicode.Scalar> = []
    for _ in 0..<Self.rounds {
      let answer = try engine.pdf(of: text(unknown))
      guard case .unknown(let more) = answer, !more.isSubset(of: unknown) else {
        if case .pdf = answer { report(unknown) }
        return answer
      }
      unknown.formUnion(more)
    }
    return .failed
  }

  private func report(_ unknown: Set<Unicode.Scalar>) {
    guard !unknown.isEmpty else { return }
    tell(Texts.missingGlyphs(unknown.sorted().map(String.init)))
  }
}
