public import PlanReports

/// Makes a PDF by what the machine has: Typst, else LibreOffice.
public struct PDFPress: Typesetter {
  /// How often a document is set anew without characters that no font has.
  private static let rounds = 12

  private let tell: (String) -> Void

  /// - Parameter tell: Takes what is to be said of a PDF that was made all the same, in Danish.
  public init(tell: @escaping (String) -> Void) { self.tell = tell }

  /// Makes the PDF.
  ///
  /// - Throws: `DocumentProblem` where there is no program for it, or none that makes it.
  public func pdf(_ job: TypesetJob) throws -> [UInt8] {
    var problem = DocumentProblem.noPDFMaker(needsOffice: job.typst == nil)
    if let text = job.typst, let engine = TypstEngine.found {
      switch try typeset(text, engine) {
      case .made(let bytes): return bytes
      case .absent: break
      case .tooSlow: problem = .slowPDF(program: "typst", seconds: TypstEngine.seconds)
      case .failed, .unknown: problem = .noPDF(program: "typst")
      }
    }
    guard let office = OfficeEngine.found else { throw WorkspaceProblem.document(problem) }
    return try office.pdf(of: job.word())
  }

  /// Makes an image of a page of Typst.
  ///
  /// - Throws: `DocumentProblem` where there is no Typst, or it makes none.
  public func image(_ page: String) throws -> [UInt8] {
    guard let engine = TypstEngine.found else {
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
      let answer = try engine.made(.pdf, of: text(unknown))
      guard case .unknown(let more) = answer, !more.isSubset(of: unknown) else {
        if case .made = answer { report(unknown) }
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
