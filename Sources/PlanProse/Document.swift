public import DanishText

/// Passages as one document, to be written in a format. CPR numbers in them are masked.
public struct Document: Sendable {
  /// The passages, in order.
  public let passages: [Passage]
  /// What a format says of it without showing it.
  public let about: DocumentAbout

  /// Makes a document; where nothing is said about it, its title is the first that it shows.
  public init(_ passages: [Passage], about: DocumentAbout? = nil) {
    self.passages = passages.map(\.masked)
    self.about =
      about
      ?? DocumentAbout(
        title: self.passages.lazy.compactMap {
          if case .title(let title) = $0 { title } else { nil }
        }
        .first ?? ProseTexts.untitledDocument)
  }
}

/// What a document's file says of it: in a window's title, a running head, a list of files.
public struct DocumentAbout: Sendable, Equatable {
  /// The title.
  public let title: String
  /// What it is, `Årsplan 2016`; nil where the title says it.
  public let subject: String?
  /// Who answers for it; nil where nobody is named.
  public let author: String?
  /// Whether it is shown while it is still written on.
  public let isDraft: Bool
  /// The day that it speaks of, for formats that need one: never the day on which it is made, so
  /// that the same plan always gives the same bytes.
  public let day: PlanDate?

  /// Describes a document. CPR numbers are masked.
  public init(
    title: String, subject: String? = nil, author: String? = nil, isDraft: Bool = false,
    day: PlanDate? = nil
  ) {
    self.title = CPRNumber.masked(title)
    self.subject = subject.map { CPRNumber.masked($0) }
    self.author = author.map { CPRNumber.masked($0) }
    (self.isDraft, self.day) = (isDraft, day)
  }
}
