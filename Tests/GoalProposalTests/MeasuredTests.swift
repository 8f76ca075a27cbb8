import Foundation
import Testing

/// How often what is proposed is right, on answers with marks. The figures are printed, and may
/// not get worse: fewer right, or more that mislead.
struct MeasuredTests {
  /// A file of answers, or half of one, and what was reached on it.
  struct Measured: Sendable, CustomTestStringConvertible {
    var title: String
    var file: String
    /// 1 for the odd numbers, 0 for the even ones; nil for all.
    var half: Int?
    /// Whether the target was never changed for what went wrong there.
    var isHeldOut = false
    var right: Int
    var wrong: Int

    var testDescription: String { title }
  }

  private static let measured = [
    Measured(title: "Ledere, arbejdet med", file: "ledere.txt", half: 1, right: 75, wrong: 0),
    Measured(
      title: "Ledere, holdt ude", file: "ledere.txt", half: 0, isHeldOut: true, right: 41, wrong: 1),
    Measured(title: "Prøver", file: "proever.txt", right: 39, wrong: 1),
    Measured(title: "Ledetrådens eksempler", file: "eksempler.txt", right: 15, wrong: 0),
    Measured(title: "Svære", file: "svaere.txt", right: 65, wrong: 2),
    Measured(title: "Friske 1", file: "friske.txt", right: 42, wrong: 0),
    Measured(title: "Friske 2", file: "friske-2.txt", right: 49, wrong: 0),
    Measured(
      title: "Friske 3, holdt ude", file: "friske-3.txt", isHeldOut: true, right: 45, wrong: 4),
    Measured(
      title: "Andre, holdt ude", file: "andre.txt", isHeldOut: true, right: 79, wrong: 5),
  ]

  @Test(arguments: measured)
  func `as much is right, and no more misleads, than was reached`(_ one: Measured) throws {
    let cases = try Corpus(one.file).cases.filter { one.half == nil || $0.number % 2 == one.half }
    let measurement = Self.measure(one.title, cases, isHeldOut: one.isHeldOut)
    #expect(measurement.total.right >= one.right)
    #expect(measurement.total.wrong <= one.wrong)
    #expect(measurement.total.precision >= 90)
    // A wrong name does most harm.
    #expect(measurement.tallies[.responsible]?.wrong ?? 0 == 0)
  }

  private static func measure(
    _ title: String, _ cases: [MarkedCase], isHeldOut: Bool
  ) -> Measurement {
    let measurement = Measurement(cases)
    print(measurement.table("\(title): \(cases.count) tilfælde"))
    // What went wrong among answers that are held out is not for whoever works on the target.
    if !isHeldOut, ProcessInfo.processInfo.environment["GOAL_REMARKS"] != nil {
      print(measurement.remarks.joined(separator: "\n"))
    }
    return measurement
  }
}
