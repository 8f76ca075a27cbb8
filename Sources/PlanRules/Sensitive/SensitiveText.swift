import DanishText

/// Finds what tells of one person's illness or absence, or of so few that they can be known.
///
/// It looks at one sentence at a time for somebody, by first name or as a small group, and a word
/// for illness, with nothing between that makes it something else: *Mette har været sygemeldt*, but
/// not *Mette følger sygefraværet*. Who was named goes on as *han* or *eleven* in the sentences after
/// it: *Mads kommer igen. Han har haft en depression*. What people do in general (*når en medarbejder er syg*) and what
/// a house has (*Solstrålen har 7 % sygefravær*) is left alone. A miss does less harm than a wrong
/// remark, but it does harm: the leader knows best.
enum SensitiveText {
  /// Whom it is about.
  enum Subject: Sendable {
    /// Somebody with a name, or with a job that only one has.
    case person
    /// Fewer than five.
    case few
  }

  /// How few can be known by a figure about them.
  static let knownBelow = 5

  /// How much of a text is searched, in characters: some forty pages. Nobody writes so much in one
  /// answer, and a file may have megabytes of it.
  private static let longest = 100_000

  /// The first that a text tells of; nil where there is none.
  static func subject(in text: String) -> Subject? {
    for paragraph in paragraphs(of: text.utf8.count > longest ? String(text.prefix(longest)) : text)
    {
      for sentence in SensitiveSentence.sentences(ofParagraph: paragraph) {
        if let subject = sentence.subject { return subject }
      }
    }
    return nil
  }

  /// The parts of a text with an empty line between.
  private static func paragraphs(of text: String) -> [Substring] {
    var paragraphs: [Substring] = []
    var start = text.startIndex
    for line in text.split(separator: "\n", omittingEmptySubsequences: false)
    where line.allSatisfy(\.isWhitespace) {
      paragraphs.append(text[start..<line.startIndex])
      start = line.endIndex
    }
    return paragraphs + [text[start...]]
  }
}
