/// How much of what plans say there is room for in an årsberetning of two sheets of A4, as its page is
/// printed.
enum AnnualRoom {
  /// How many characters of one thing that a plan says are told, the most first: whole sentences, as
  /// far as they go.
  static let lengths = [220, 170, 130, 100, 70, 45]
  /// The same where two sheets are too little whatever is left out.
  static let usual = 130

  /// The lines of two sheets, less the head and what stands around the table.
  private static let lines = 110
  private static let lineLength = 100

  /// Whether sections, and a table of so many rows, go on two sheets.
  static func holds(_ sections: [AnnualStory.Section], rows: Int) -> Bool {
    let points = sections.flatMap(\.points)
    let texts = points.reduce(0) { $0 + ($1.count + lineLength - 1) / lineLength }
    return texts + sections.count * 2 + rows * 5 / 4 <= lines
  }
}
