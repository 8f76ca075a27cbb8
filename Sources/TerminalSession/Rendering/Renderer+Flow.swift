import TextLayout

extension Renderer {
  /// The columns that text may take, with its margin.
  var measure: Int { max(12, min(width - 1, 88)) }

  /// What stands before every line.
  var margin: String { appearance == .plain ? "" : "  " }

  /// Text broken into lines, `first` before the first of them and `rest` before the others;
  /// blanks as wide as `first` where no `rest` is given.
  func flow(_ runs: [Run], first: [Run] = [], rest: [Run]? = nil) -> [String] {
    let lead = first.columns
    let hanging = rest ?? [Run(String(repeating: " ", count: lead))]
    let used = margin.columns + max(lead, hanging.columns)
    let wrapper = LineWrapper(width: max(4, measure - used))
    let clean = runs.map { Run($0.text.visibleForm, $0.ink) }
    return wrapper.lines(clean).enumerated().map { index, line in
      finished((index == 0 ? first : hanging) + line)
    }
  }

  /// As much of a text as fits one line, with `…` where there was more.
  func row(_ runs: [Run], first: [Run]) -> String {
    let room = max(4, measure - margin.columns - first.columns)
    let clean = runs.map { Run($0.text.visibleForm, $0.ink) }
    let whole = LineWrapper(width: room).lines(clean)
    guard whole.count > 1 else { return finished(first + (whole.first ?? [])) }
    // What stands in brackets at the end, who and when, is worth more than the middle.
    let last = clean.last.flatMap { $0.text.lastBrackets(atMost: room - 10) }
    let tail = [Run(last.map { " … \($0)" } ?? " …", .quiet)]
    let cut = beginning(of: clean, in: room, tail: tail)
    // A long first word is cut, too, before nothing is left of what stands behind the label.
    let label = Array(clean.dropLast())
    let left = room - tail.columns - label.columns
    guard cut.columns - tail.columns <= label.columns, let value = clean.last, left > 3 else {
      return finished(first + cut)
    }
    let text = value.text.prefix(columns: left)
    return finished(first + label + [Run(text, value.ink)] + tail)
  }

  /// As much of a text as fits so many columns together with what is put behind it.
  func beginning(
    of runs: [Run], in columns: Int, tail: [Run] = [Run(" …", .quiet)]
  ) -> [Run] {
    let clean = runs.map { Run($0.text.visibleForm, $0.ink) }
    let wrapper = LineWrapper(width: max(4, columns - tail.columns))
    return (wrapper.lines(clean).first ?? []) + tail
  }

  /// One line, inked, without blanks at its end.
  func finished(_ runs: [Run]) -> String {
    var runs = runs.filter { !$0.text.isEmpty }
    while let last = runs.popLast() {
      let text = last.text.droppingBlanksAtEnd
      guard !text.isEmpty else { continue }
      runs.append(Run(text, last.ink))
      break
    }
    guard !runs.isEmpty else { return "" }
    return margin + runs.map { appearance == .rich ? $0.ink($0.text) : $0.text }.joined()
  }

  /// Quiet text in which the commands to type (`:hjælp`) stand out.
  func quiet(_ text: String) -> [Run] {
    guard appearance == .rich else { return [Run(text)] }
    var runs: [Run] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !runs.isEmpty { runs.append(Run(" ", .quiet)) }
      let isCommand = word.first == ":" && (word.dropFirst().first?.isLetter ?? false)
      let ink = isCommand ? Ink.accent : .quiet
      let end = isCommand ? word.dropFirst().firstIndex { !$0.isLetter } ?? word.endIndex : nil
      runs.append(Run(String(word[..<(end ?? word.endIndex)]), ink))
      if let end, end < word.endIndex { runs.append(Run(String(word[end...]), .quiet)) }
    }
    return runs
  }
}

extension [Run] {
  var columns: Int { reduce(0) { $0 + $1.text.columns } }
}

extension String {
  /// As many of its first characters as take no more than a number of columns.
  fileprivate func prefix(columns most: Int) -> String {
    var text = ""
    for character in self {
      guard (text + String(character)).columns <= most else { break }
      text.append(character)
    }
    return text.droppingBlanksAtEnd
  }

  /// The brackets at its end, where they take no more than a number of columns.
  fileprivate func lastBrackets(atMost columns: Int) -> Substring? {
    guard last == ")", let open = lastIndex(of: "("), self[open...].columns <= columns else {
      return nil
    }
    return self[open...]
  }

  fileprivate var droppingBlanksAtEnd: String {
    guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    // By bytes: to find where a character ends, all of it is gone through, however long it is.
    let end = utf8.index(after: last)
    return end == utf8.endIndex ? self : String(self[..<end])
  }
}
