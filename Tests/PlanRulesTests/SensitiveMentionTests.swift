import Foundation
import Testing

@testable import PlanRules

/// `personfølsomt` on sentences as leaders write them.
///
/// Somebody who had not seen the rule wrote 308 hard ones and labelled them. The rule was made with
/// the first 145 in sight; the rest were only counted.
struct SensitiveMentionTests {
  private struct Figures: Equatable {
    var missed = 0
    var sensitive = 0
    var falseAlarms = 0
    var harmless = 0
  }

  private static func lines() throws -> [(isSensitive: Bool, text: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let all = try String(contentsOf: folder.appending(path: "Fixtures/health.tsv"), encoding: .utf8)
    return all.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return (parts[0] == "ja", String(parts[1]))
    }
  }

  private static func figures(_ isWanted: (Int) -> Bool) throws -> Figures {
    var figures = Figures()
    for (number, line) in try lines().enumerated() where isWanted(number) {
      let isFound = SensitiveText.subject(in: line.text) != nil
      if line.isSensitive {
        figures.sensitive += 1
        if !isFound { figures.missed += 1 }
      } else {
        figures.harmless += 1
        if isFound { figures.falseAlarms += 1 }
      }
    }
    return figures
  }

  @Test func `of those in sight one in five is missed, and no harmless one questioned`() throws {
    let figures = try Self.figures { $0 < 145 }
    #expect(figures == Figures(missed: 12, sensitive: 62, falseAlarms: 0, harmless: 83))
  }

  @Test func `of those unseen half are missed, and one harmless questioned`() throws {
    let figures = try Self.figures { $0 >= 145 }
    #expect(figures == Figures(missed: 35, sensitive: 69, falseAlarms: 1, harmless: 94))
  }

  @Test func `the quick look over words misses none of them`() throws {
    for line in try Self.lines() where SensitiveText.subject(in: line.text) != nil {
      let mayBe = Array(line.text.utf8).withUnsafeBufferPointer { bytes in
        var scan = TextScan(bytes)
        scan.run()
        return scan.mayHaveIllness
      }
      #expect(mayBe, "\(line.text)")
    }
  }

  @Test(arguments: [
    "Mette har været sygemeldt siden maj.", "Mettes lange sygemelding satte os tilbage.",
    "Karen (sygemeldt) kommer i april.", "M.H. er sygemeldt på fuld tid.",
    "Emil har ADHD.", "I efteråret var Mette Holm langtidssyg.",
    "Ole er tilbage efter sin depression.", "Souschefen blev sygemeldt i november.",
    "Sagsbehandler Nadia har migræne.", "Eleven Mads Hansen har cancer.",
    "Mads i 6. b kommer i skole igen. Han har haft en svær depression siden foråret.",
    "Karen Lund spiser med de andre. Vi henter hende kl. 12. Hendes demens er blevet værre.",
    "Sofie er begyndt i klubben. Pigen har epilepsi.",
    "Souschefen er tilbage i maj. Hun har været sygemeldt.",
    "Ole holder fri. Desværre er han sygemeldt igen.",
    "Vores sekretær går ned i tid. Vedkommende har haft stress.",
  ])
  func `a person is known`(text: String) {
    #expect(SensitiveText.subject(in: text) == .person)
  }

  @Test(arguments: [
    "To af pædagogerne er langtidssyge.", "De tre i køkkenet har 22 % fravær.",
    "En kollega gik ned med stress.", "Fraværet hos de to på kontoret er 30 dage.",
    "3 ud af 4 i teamet har været sygemeldt.",
  ])
  func `few are known`(text: String) {
    #expect(SensitiveText.subject(in: text) == .few)
  }

  @Test(arguments: [
    "Mette følger sygefraværet hver måned.", "Mette har sygefravær på dagsordenen.",
    "Mette har fokus på stress.", "Solstrålen har 7,2 % sygefravær.",
    "Fem medarbejdere er langtidssyge.", "Når en medarbejder er syg, ringer vi.",
    "Vi har tre sygeplejersker.", "Per medarbejder har vi 12 sygedage.",
    "En ud af fire danskere har stress.", "Vi skal ikke have angst for at spørge.",
    "Mette er tovholder. Hun følger sygefraværet.", "Mette er tovholder. Hun taler om stress.",
    "Mads underviser i 6. b. Når eleven er syg, ringer han hjem.",
    "Mette er tovholder.\n\nHun har haft en depression, sagde en borger om sin søster.",
    "Jeg følger op. Han har haft stress.", "En borger fortæller. Han har haft en depression.",
    "Ingen er langtidssyge.", "", "Sygefravær", "Anna Ancher Skolen har 5 % sygefravær.",
  ])
  func `nobody is known`(text: String) {
    #expect(SensitiveText.subject(in: text) == nil)
  }
}
