extension String {
  /// The text with every line that is too long for a window broken at words. What follows stands
  /// a step further in than the line began.
  public func fitted(to width: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      guard line.columns > width else { return [String(line)] }
      let lead = String(line.prefix { $0 == " " })
      return String(line).wrapped(to: width, first: lead, rest: lead + "  ")
    }.joined(separator: "\n")
  }
}
