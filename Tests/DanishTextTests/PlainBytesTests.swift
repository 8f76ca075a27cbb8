import DanishText
import Testing

/// What is looked for eight bytes at a time is found wherever it stands among others.
struct PlainBytesTests {
  @Test func `a run ends at the first byte that is not plain`() {
    for length in 0...40 {
      for place in 0..<length {
        for byte in UInt8.min...UInt8.max {
          var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          bytes[place] = byte
          let isSeen = (0x20...0x7e).contains(byte) && byte != 0x22 && byte != 0x5c
          // The letters À to ÿ, and what goes on with a letter whose beginning was no reason to stop.
          let isPlain = isSeen || byte == 0xc3 || (0x80...0xbf).contains(byte)
          let run = bytes.withUnsafeBufferPointer { $0.plainRun(at: 0) }
          #expect(run == (isPlain ? length : place), "\(byte) at \(place) of \(length)")
        }
      }
    }
  }

  @Test func `a hidden character is found at every place, and nothing else is`() {
    let others = ["a", "\"", "\\", "\n", "\t", "å", "ÿ", "»", "–", "…", "\u{a0}", "😀", "é"]
    for other in others {
      for length in 0...20 {
        let text = String(repeating: other, count: length)
        #expect(!HiddenCharacters.areIn(text), "\(other), \(length)")
        for hidden in ["\u{1}", "\u{7f}", "\u{85}", "\u{ad}", "\u{200b}", "\u{2028}", "\u{feff}"] {
          #expect(HiddenCharacters.areIn(text + hidden + "x"), "\(other), \(length)")
        }
      }
    }
  }

  @Test func `a joiner is hidden unless it stands in an emoji`() {
    #expect(!HiddenCharacters.areIn("👩\u{200d}🚒"))
    #expect(!HiddenCharacters.areIn("❤\u{fe0f}\u{200d}🔥"))
    #expect(HiddenCharacters.areIn("👩a\u{200d}🚒"))
    #expect(HiddenCharacters.areIn("å\u{200d}b"))
    #expect(HiddenCharacters.areIn("\u{200d}"))
  }
}
