import DanishText

/// What in an answer may show who somebody is, where names are to be out.
public enum PersonTraces {
  /// A trace.
  public enum Trace: Sendable, Hashable {
    /// A CPR number. It is never shown.
    case number
    /// A name.
    case name(String)
  }

  /// The traces in a text, each once and in order. Common Danish first names are known, not all.
  public static func found(in text: String) -> [Trace] {
    var traces: [Trace] = CPRNumber.hits(in: text).isEmpty ? [] : [.number]
    var startsSentence = true
    let words = text.blankSeparated
    for (place, word) in words.enumerated() {
      let bare = word.trimmingMarks
      defer { startsSentence = word.last.map { ".!?:".contains($0) } ?? false }
      guard bare.first?.isUppercase ?? false, let name = name(in: bare) else { continue }
      let next = words.indices.contains(place + 1) ? words[place + 1].first : nil
      let isOtherWord = startsSentence && otherWords.contains(name.lowercased())
      if isOtherWord, !(next?.isUppercase ?? false) { continue }
      let trace = Trace.name(name)
      if !traces.contains(trace) { traces.append(trace) }
    }
    return traces
  }

  /// The name, also of a genitive: *Karens*.
  private static func name(in word: Substring) -> String? {
    if FirstNames.contain(word) { return String(word) }
    guard word.hasSuffix("s") else { return nil }
    let owner = word.dropLast(word.hasSuffix("'s") || word.hasSuffix("’s") ? 2 : 1)
    return FirstNames.contain(owner) ? String(owner) : nil
  }

  /// Names that are other words, too, at the beginning of a sentence.
  private static let otherWords: Set<String> = [
    "per", "bo", "else", "storm", "dan", "line", "maj", "mai", "liv", "lykke", "mark", "saga",
    "stig",
    "tea", "luna", "vita", "stella", "marts", "august", "gry", "sune", "tue", "inge", "ella", "ida",
  ]
}

extension Substring {
  /// Without quotation marks and the like around it.
  fileprivate var trimmingMarks: Substring {
    var word = self
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word
  }
}
