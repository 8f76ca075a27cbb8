import Foundation
import Testing

/// How often a proposal is right, on answers with marks. The figures are printed, and may not fall.
struct MeasuredTests {
  private static func measure(
    _ title: String, _ cases: [MarkedCase], isTuned: Bool = true
  ) -> Measurement {
    let measurement = Measurement(cases)
    print(measurement.table("\(title): \(cases.count) tilfælde"))
    // What went wrong among the answers that are held out is nobody's to see.
    if isTuned, ProcessInfo.processInfo.environment["GOAL_REMARKS"] != nil {
      print(measurement.remarks.joined(separator: "\n"))
    }
    return measurement
  }

  @Test(arguments: ["ledere.txt", "andre.txt"])
  func `of what is proposed from answers that were worked with`(file: String) throws {
    let cases = try Corpus(file).cases.filter { $0.number % 2 == 1 }
    guard !cases.isEmpty else { return }
    let measured = Self.measure("\(file), arbejdet med", cases)
    #expect(measured.total.proposed > 0)
  }

  @Test(arguments: ["ledere.txt", "andre.txt"])
  func `of what is proposed from answers held out`(file: String) throws {
    let cases = try Corpus(file).cases.filter { $0.number % 2 == 0 }
    guard !cases.isEmpty else { return }
    let measured = Self.measure("\(file), holdt ude", cases, isTuned: false)
    #expect(measured.total.proposed > 0)
  }

  @Test(arguments: ["proever.txt", "eksempler.txt", "svaere.txt"])
  func `of what is proposed from what others wrote`(file: String) throws {
    let measured = Self.measure(file, try Corpus(file).cases)
    #expect(measured.total.proposed > 0)
  }

  @Test(arguments: ["friske.txt", "friske-2.txt"])
  func `of what is proposed from answers written last`(file: String) throws {
    let measured = Self.measure(file, try Corpus(file).cases)
    #expect(measured.total.proposed > 0)
  }

  @Test func `of what is proposed from answers never worked with`() throws {
    let measured = Self.measure(
      "friske-3.txt", try Corpus("friske-3.txt").cases, isTuned: false)
    #expect(measured.total.proposed > 0)
  }
}
