import CStemmer
import DanishText

/// The stems of Danish words, by libstemmer's Snowball algorithm for Danish.
///
/// Not for sharing between threads: make one where it is needed, and let it go.
public final class DanishStemmer {
  private let stemmer: OpaquePointer?

  /// Makes a stemmer. Where the library has no Danish, words are their own stems.
  public init() {
    stemmer = sb_stemmer_new("danish", "UTF_8")
  }

  deinit {
    if let stemmer { sb_stemmer_delete(stemmer) }
  }

  /// The stem of one word, in lower case.
  public func stem(_ word: String) -> String {
    let word = word.lowercased()
    guard let stemmer, word.utf8.count <= 200 else { return word }
    let bytes = Array(word.utf8)
    // The result lives in the stemmer until it is asked again.
    guard let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
    let length = Int(sb_stemmer_length(stemmer))
    return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
  }

  /// The stems of a text's words, in order, without the words that every text has.
  public func stems(of text: String) -> [String] { words(of: text).map(\.stem) }

  /// The words of a text that tell what it is about, as written and as stems, in order.
  public func words(of text: String) -> [StemmedWord] {
    text.split { !($0.isLetter || $0.isNumber) }.compactMap { word in
      let lower = word.lowercased()
      guard lower.count > 1, !StopWords.danish.contains(lower) else { return nil }
      return StemmedWord(word: String(word), stem: stem(lower))
    }
  }
}

/// A word and its stem.
public struct StemmedWord: Sendable, Equatable {
  /// The word as it was written.
  public var word: String
  /// Its stem, in lower case.
  public var stem: String
}
