import Language

extension String {
  /// As the first word of a sentence, a heading or a label: `Temaet`.
  public var capital: String { prefix(1).uppercased() + dropFirst() }

  /// What belongs to it: `temaets`; `kompas'` where the word ends in a sound that takes no more.
  public var genitive: String {
    guard Language.isDanish else { return tr("\(self) (ejefald)") }
    guard let last = last?.lowercased() else { return self }
    return self + (["s", "x", "z"].contains(last) ? "'" : "s")
  }
}
