/// What may stand where the cursor is.
public struct CompletionAnswer: Sendable, Equatable {
  /// A word, and what it is.
  public struct Candidate: Sendable, Equatable {
    /// The word as it goes into the line.
    public var word: String
    /// What it is, on one line; may be empty.
    public var about: String

    /// Makes a candidate.
    public init(_ word: String, _ about: String = "") { (self.word, self.about) = (word, about) }
  }

  /// Names of files that fit as well.
  public enum Files: Sendable, Equatable {
    /// None.
    case none
    /// Folders alone.
    case folders
    /// Folders, and files whose names end like this; any where none is named.
    case named([String])
  }

  /// The words, in the order in which people want to see them.
  public var candidates: [Candidate]
  /// The files.
  public var files: Files

  /// Makes an answer.
  public init(_ candidates: [Candidate] = [], files: Files = .none) {
    (self.candidates, self.files) = (candidates, files)
  }

  /// The answer as the scripts of the shells read it: a line each, the word and what it is with a tab
  /// between; and last what files there may be, after a colon.
  public var text: String {
    let lines = candidates.map { candidate in
      let about = candidate.about.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return about.isEmpty ? candidate.word : "\(candidate.word)\t\(about)"
    }
    return (lines + [files.line]).map { $0 + "\n" }.joined()
  }
}

extension CompletionAnswer.Files {
  fileprivate var line: String {
    switch self {
    case .none: ":"
    case .folders: ":mapper"
    case .named(let endings): ([":filer"] + endings).joined(separator: " ")
    }
  }
}
