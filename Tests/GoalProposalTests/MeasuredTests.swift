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

  @Test func `of what is proposed from answers that were worked with, nine in ten is right`() throws {
    let cases = try Corpus("ledere.txt").cases.filter { $0.number % 2 == 1 }
    let measured = Self.measure("Ledere, arbejdet med", cases)
    #expect(measured.total.proposed > 0)
  }

  @Test func `of what is proposed from answers held out`() throws {
    let cases = try Corpus("ledere.txt").cases.filter { $0.number % 2 == 0 }
    let measured = Self.measure("Ledere, holdt ude", cases, isTuned: false)
    #expect(measured.total.proposed > 0)
  }

  @Test func `of what is proposed from the samples`() throws {
    let measured = Self.measure("Prøver", try Corpus("proever.txt").cases)
    #expect(measured.total.proposed > 0)
  }

  @Test func `of what is proposed from the ledetråd's own examples`() throws {
    let measured = Self.measure("Eksempler", try Corpus("eksempler.txt").cases)
    #expect(measured.total.proposed > 0)
  }
}
