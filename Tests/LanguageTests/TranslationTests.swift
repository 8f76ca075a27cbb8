import DanishText
import Foundation
import PlanFollowUp
import PlanModel
import PlanOverview
import TestSupport
import Testing

@testable import Language
@testable import PlanReports
@testable import Workshop

/// The program in other languages, held against its sources: nothing that is said goes without its
/// translation, and nothing that people read is said around the catalogue.
@Suite struct TranslationTests {
  @Test func `there is much to say, all over the program`() {
    #expect(SaidText.all.count > 3_500)
    for room in ["Interview/", "PlanRules/", "WebPages/", "WebSession/", "aarsplan-kursus/"] {
      #expect(SaidText.all.contains { $0.file.hasPrefix(room) }, "\(room)")
    }
  }

  @Test(arguments: Catalogue.codes)
  func `every text that is said has its translation`(code: String) throws {
    let known = try Self.translations(code)
    for text in SaidText.all where known[text.key] == nil {
      Issue.record("\(text.file): \(text.key)")
    }
  }

  @Test(arguments: Catalogue.codes)
  func `every word that files hold and people read has its translation`(code: String) throws {
    let known = try Self.translations(code)
    #expect(Self.words.count > 80)
    for word in Self.words where known[word] == nil { Issue.record("\(word)") }
  }

  @Test(arguments: Catalogue.codes)
  func `no translation is of something that nobody says`(code: String) throws {
    let said = Set(SaidText.all.map(\.key)).union(Self.words)
    for text in try Self.translations(code).keys where !said.contains(text) {
      Issue.record("\(text)")
    }
  }

  /// A number, a name, a path is in the translation, too. Small words that agree with a Danish noun
  /// may have no place there.
  @Test(arguments: Catalogue.codes)
  func `nothing that is put into a sentence is lost`(code: String) throws {
    let translations = try Self.translations(code)
    for text in SaidText.all {
      guard let translation = translations[text.key] else { continue }
      let kept = Set(translation.matches(of: /\{(\d+)[|}]/).compactMap { Int($0.1) })
      #expect(kept.isSubset(of: text.values.indices), "\(text.key)")
      for (place, value) in text.values.enumerated() where !kept.contains(place) {
        #expect(Self.isSmallWord(value), "{\(place)} of: \(text.key)\n\(translation)")
      }
    }
  }

  /// Whether what is put in is a word of the program's own.
  private static func isSmallWord(_ value: String) -> Bool {
    value.contains(/\bWords\.|agree\(|\btr\(/) || ["one", "which", "name"].contains(value)
  }

  @Test func `no text of the program goes around the catalogue`() {
    for text in SaidText.unsaid where !Self.danish.contains(where: text.key.hasPrefix) {
      Issue.record("\(text.file): \(text.key)")
    }
  }

  /// What is Danish in every language: the name of a committee, what a template's lines begin with, a
  /// part of a plan's file.
  private static let danish = ["Hovedudvalget", "Skriv", "mål: Flere unge"]

  // MARK: What is known

  private static func translations(_ code: String) throws -> [String: String] {
    try #require(Catalogue.of(code)).texts
  }

  /// The words of files that are shown: found in the sources where the type says that it has such, and
  /// of the other types those that reports show.
  private static let words: Set<String> = {
    let nouns = Language.danish.speaking {
      [Words.theme, Words.fullPlan, Words.plan, Words.guide, Words.centre]
    }
    let forms = nouns.flatMap { [$0.one, $0.the, $0.many, $0.theMany] }
    let shown: [[String]] = [
      Level.allCases.map(\.rawValue), Delivery.allCases.map(\.rawValue),
      ForeignKind.allCases.map(\.rawValue), RoundState.allCases.map(\.rawValue),
      AnnualColumn.allCases.map(\.rawValue), PlanDay.Kind.allCases.map(\.rawValue),
      JointDispute.allCases.map(\.rawValue), PlanDate.monthNames, PlanDate.weekdayNames,
      PictureTexts.months, NumberWords.words, [UnknownYet.reason, ".", "Mål (felt)"],
    ]
    let schemas = UserText.all.filter { $0.file.hasSuffix(".json") }.map(\.words)
    return Set(forms + shown.joined() + wordValues + schemas)
  }()

  /// The words of every type that files hold words of.
  private static let wordValues = SourceFile.all.filter { $0.path.hasPrefix("PlanModel/") }
    .flatMap { file -> [String] in
      let url = "\(Repository.path)/Sources/\(file.path)"
      let source = (try? String(contentsOfFile: url, encoding: .utf8)) ?? ""
      return source.matches(of: /enum \w+: String, WordValue[^{]*\{(?<body>[^}]*)\}/).flatMap {
        $0.body.matches(of: /case (?<name>\w+)(?: = "(?<word>[^"]+)")?/)
          .map { String($0.word ?? $0.name) }
      }
    }
}
