/// The numbers that people write as words.
enum NumberWords {
  static let values: [String: Double] = [
    "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10,
    "elleve": 11, "tolv": 12, "femten": 15, "tyve": 20, "tredive": 30, "én": 1, "ét": 1,
  ]

  /// *hver tredje*: how many there are to one.
  static let ordinals: Set = [
    "anden", "andet", "tredje", "fjerde", "femte", "sjette", "tiende",
  ]

  /// Shares in one word.
  static let shares: Set = ["halvdelen"]

  /// Shares in two words, *en tredjedel*: their last word.
  static let parts: Set = [
    "tredjedel", "tredjedele", "fjerdedel", "fjerdedele", "femtedel", "femtedele",
  ]
}
