public import DanishText
public import PlanFollowUp

/// Passages as one document, to be written in a format. CPR numbers in them are masked.
public struct Document: Sendable {
  /// The passages, in order.
  public let passages: [Passage]
  /// What a format says of it without showing it.
  public let about: DocumentAbout
  /// The days of the plans that it tells of, for formats that go into a calendar.
  public let calendars: [PlanCalendar]

  /// Makes a document; where nothing is said about it, its title is the first that it shows.
  public init(
    _ passages: [Passage], about: DocumentAbout? = nil, calendars: [PlanCalendar] = []
  ) {
    self.passages = passages.map(\.masked)
    self.calendars = calendars
    self.about =
      about
      ?? DocumentAbout(
        title: self.passages.lazy.compactMap {
          if case .title(let title) = $0 { title } else { nil }
        }
        .first ?? ProseTexts.untitledDocument)
  }
}

extension Document {
  /// A document of one of its pictures alone; nil where it has no such picture.
  public func showing(picture id: String) -> Document? {
    guard let picture = pictures.first(where: { $0.id == id }) else { return nil }
    return Document(
      [.title(about.title)] + [about.subject].compactMap { $0.map(Passage.subtitle) }
        + [.heading(picture.title), .picture(picture)], about: about)
  }

  /// The pictures in it, in order.
  public var pictures: [Picture] {
    passages.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }
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
  /// Whether it is a few pages that are read as one: without a front page and contents.
  public let isShort: Bool

  /// Describes a document. CPR numbers are masked.
  public init(
    title: String, subject: String? = nil, author: String? = nil, isDraft: Bool = false,
    day: PlanDate? = nil, isShort: Bool = false
  ) {
    self.title = CPRNumber.masked(title)
    self.subject = subject.map { CPRNumber.masked($0) }
    self.author = author.map { CPRNumber.masked($0) }
    (self.isDraft, self.day, self.isShort) = (isDraft, day, isShort)
  }
}
