import ArgumentParser
import DanishText

/// What is printed for a course.
enum CourseSheet: String, CaseIterable, ExpressibleByArgument {
  /// Questions on cards, with help on the back.
  case cards = "kort"
  /// An empty plan with guidance.
  case plan = "plan"
  /// The run sheet, for the instructor.
  case runSheet = "drejebog"
  /// A sheet for what is written by hand.
  case notes = "noter"

  init?(argument: String) {
    let plain = PlainSpelling.of(argument)
    switch plain {
    case "cards", "spoergsmaalskort": self = .cards
    case "run-sheet", "runsheet": self = .runSheet
    case "notes", "noteark", "note": self = .notes
    default: self.init(rawValue: plain)
    }
  }

  /// In which form a sheet is written.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case html, pdf, docx

    /// The form that a file's name says; nil where it says none.
    init?(ofFile name: String) {
      let name = name.lowercased()
      guard let form = Self.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
        return nil
      }
      self = form
    }
  }
}
