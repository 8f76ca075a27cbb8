/// Hands a long report on in parts, so that it never stands in memory as a whole.
public struct ReportSink {
  /// The size that a part grows to, in bytes.
  private static let part = 1 << 16

  private var buffer: [UInt8] = []
  private let write: ([UInt8]) throws -> Void
  private let scratch: (any ScratchFiles)?
  private let typesetter: (any Typesetter)?

  /// Makes a sink.
  ///
  /// - Parameters:
  ///   - scratch: Lends files to formats that can write only to one; nil where there are none.
  ///   - typesetter: Makes a PDF; nil where nobody does.
  ///   - write: Takes the next part.
  public init(
    scratch: (any ScratchFiles)? = nil, typesetter: (any Typesetter)? = nil,
    _ write: @escaping ([UInt8]) throws -> Void
  ) {
    (self.scratch, self.typesetter) = (scratch, typesetter)
    self.write = write
  }

  /// Puts text.
  public mutating func put(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.part { try flush() }
  }

  /// Puts bytes.
  public mutating func put(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.part { try flush() }
  }

  /// Puts what `fill` writes to a file that is lent to it.
  ///
  /// - Parameter fill: Gets the file's path, and a folder for passing files.
  /// - Throws: What `fill` and the sink throw; `ReportProblem` where there are no files to lend.
  public mutating func putFile(_ fill: (_ path: String, _ folder: String) throws -> Void) throws {
    guard let scratch else { throw ReportProblem(reason: Texts.noScratchFile) }
    try flush()
    try scratch.lend(fill, to: write)
  }

  /// Puts a document as a PDF.
  ///
  /// - Throws: What the typesetter and the sink throw; `ReportProblem` where there is no typesetter.
  mutating func putPDF(_ job: TypesetJob) throws {
    guard let typesetter else { throw ReportProblem(reason: Texts.Document.noTypesetter) }
    try put(typesetter.pdf(job))
  }

  /// Puts a page of Typst as a PNG.
  ///
  /// - Throws: What the typesetter and the sink throw; `ReportProblem` where there is no typesetter.
  mutating func putImage(_ page: String) throws {
    guard let typesetter else { throw ReportProblem(reason: Texts.Document.noTypesetter) }
    try put(typesetter.image(page))
  }

  /// A page of Typst as a PNG; nil where nobody here makes one, for whoever can do without.
  func image(_ page: String) -> [UInt8]? { try? typesetter?.image(page) }

  /// Hands on what is left.
  public mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Lends files to formats whose library writes only to a file with a name.
public protocol ScratchFiles {
  /// Calls `fill` with the path of a file that nobody else can open, and a folder for passing files;
  /// hands the file's bytes on in parts; and removes both, whatever happens.
  func lend(
    _ fill: (_ path: String, _ folder: String) throws -> Void,
    to write: ([UInt8]) throws -> Void
  ) throws
}
