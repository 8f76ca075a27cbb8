/// Numbers as people list them: `1 3`, `1, 3 og 4`.
enum Numbers {
  /// The numbers in order; nil where one is outside 1 to a bound, or there is other text.
  static func read(_ text: String, upTo bound: Int) -> [Int]? {
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == ";" }
    var numbers: [Int] = []
    for word in words where word != "og" {
      guard let number = Int(word), number >= 1, number <= bound else { return nil }
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }
}
