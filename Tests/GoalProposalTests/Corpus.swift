import DanishText
import Foundation
import GoalProposal
import PlanFormat
import PlanModel
import Prompts
import TestSupport

/// What may be proposed, by the names that the files in `Corpus/` use.
enum MarkedPart: String, CaseIterable {
  case baseline = "i dag"
  case target = "nået"
  case date = "frist"
  case responsible = "hvem"
  case aim = "anderledes"
  case action = "tiltag"
}

/// What is right for one part of one case.
struct Mark {
  /// Any of these.
  var right: [String]
  /// Whether silence is right, too.
  var isOptional: Bool
}

/// Answers of one theme, with what is right to propose from them.
struct MarkedCase {
  /// Its number in the file, from 1.
  var number: Int
  var kind: String
  var questions: [AnsweredQuestion]
  var marks: [MarkedPart: Mark] = [:]
}

/// A file of answers with marks; how it is written is told in `Corpus/LÆS.md`.
struct Corpus {
  private static let guide = LedetraadDocument.read(Prompts.files[0].bytes).guide
  private(set) var cases: [MarkedCase] = []

  /// Reads the file of that name; empty where there is none.
  init(_ name: String) throws {
    let path = "\(Repository.path)/Tests/GoalProposalTests/Corpus/\(name)"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try read(String(line))
    }
    for index in cases.indices { cases[index].trimAnswers() }
  }

  private struct Mistake: Error { var line: String }

  private mutating func read(_ line: String) throws {
    if line.hasPrefix("# ") { return try begin(line) }
    guard !cases.isEmpty else { return }
    let last = cases.count - 1
    if line.hasPrefix("+ ") {
      cases[last].questions.append(try Self.question(String(line.dropFirst(2))))
    } else if line.hasPrefix("> ") {
      let (part, mark) = try Self.mark(line)
      cases[last].marks[part] = mark
    } else {
      cases[last].questions[cases[last].questions.count - 1].answer += line + "\n"
    }
  }

  private mutating func begin(_ line: String) throws {
    let parts = line.dropFirst(2).components(separatedBy: " · ")
    guard parts.count >= 2 else { throw Mistake(line: line) }
    let question = try Self.question(parts.dropFirst().joined(separator: " · "))
    cases.append(MarkedCase(number: cases.count + 1, kind: parts[0], questions: [question]))
  }

  /// A question of the ledetråd by its id; with a text behind it, a question of another ledetråd.
  private static func question(_ line: String) throws -> AnsweredQuestion {
    let parts = line.components(separatedBy: " · ")
    if parts.count == 2 { return AnsweredQuestion(id: parts[0], question: parts[1], answer: "") }
    guard let question = guide.question(line) else { throw Mistake(line: line) }
    return AnsweredQuestion(id: line, question: question.text, answer: "")
  }

  private static func mark(_ line: String) throws -> (MarkedPart, Mark) {
    guard let colon = line.firstIndex(of: ":") else { throw Mistake(line: line) }
    let name = line[..<colon].dropFirst(2).drop { $0 == "?" }
    guard let part = MarkedPart(rawValue: String(name)) else { throw Mistake(line: line) }
    let right = line[line.index(after: colon)...].components(separatedBy: " | ")
    return (part, Mark(right: right.map(\.trimmed), isOptional: line.hasPrefix("> ?")))
  }
}

extension MarkedCase {
  fileprivate mutating func trimAnswers() {
    for index in questions.indices { questions[index].answer = questions[index].answer.trimmed }
  }

  /// What the target proposes from the answers.
  var proposal: ProposedGoal {
    var centre = Centre()
    (centre.kind, centre.leader) = (kind, "Lis Leder")
    return GoalProposer(centre: centre, year: 2016).proposal(for: questions)
  }
}
