import DanishText
import Testing

/// The quick look that lets most texts pass the gates for hidden characters and CPR numbers.
struct HarmlessTextTests {
  @Test func `stops at every byte that may hide something, wherever it stands`() {
    for length in 1...24 {
      for place in 0..<length {
        for byte in UInt8.min...UInt8.max {
          var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          bytes[place] = byte
          let isPlain = (0x20...0x7e).contains(byte) || byte == 0x0a
          // The letters À to ÿ, and what goes on with a letter whose beginning was one.
          let isLetter = byte == 0xc3 || (0x80...0xbf).contains(byte)
          let isCertain = bytes.withUnsafeBufferPointer(HarmlessText.isCertain(_:))
          #expect(isCertain == (isPlain || isLetter), "\(byte) at \(place) of \(length)")
        }
      }
    }
  }

  @Test func `counts digits wherever they stand`() {
    for length in 10...30 {
      for first in 0...length - 10 {
        var letters = [Character](repeating: "å", count: length)
        for place in first..<first + 9 { letters[place] = "7" }
        #expect(HarmlessText.isCertain(String(letters)), "nine of \(length) at \(first)")
        letters[first + 9] = "7"
        #expect(!HarmlessText.isCertain(String(letters)), "ten of \(length) at \(first)")
      }
    }
    #expect(!HarmlessText.isCertain("0 1 2 3 4 5 6 7 8 og så et 9-tal"))
  }

  @Test func `is certain of nothing that is a hit`() {
    for text in ["010203-1234", "010203–1234", "01 02 03 1234", "01.02.03-1234", "0102031234"] {
      for before in 0...9 {
        let words = String(repeating: "å", count: before) + " " + text + " blev set."
        #expect(!CPRNumber.hits(in: words).isEmpty)
        #expect(!HarmlessText.isCertain(words), "\(text) behind \(before)")
      }
    }
  }

  @Test(arguments: ["", "M1", "2016-06-30", "Flere børn får læst højt\nhver dag: 38 %, 12 af 31"])
  func `lets plain texts pass`(text: String) {
    #expect(HarmlessText.isCertain(text))
  }
}
