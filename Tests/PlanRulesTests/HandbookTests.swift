import Foundation
import PlanFormat
import PlanModel
import Testing

@testable import PlanRules

/// What people read about the rules.
struct HandbookTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Rewritten with AARSPLAN_RECORD=1; such a run fails on purpose.
  @Test func `Docs/regler.md is current`() throws {
    let file = Self.root.appending(path: "Docs/regler.md")
    let current = RuleHandbook.markdown()
    if ProcessInfo.processInfo.environment["AARSPLAN_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(current.utf8).write(to: file)
      Issue.record("Docs/regler.md is recorded; run again without AARSPLAN_RECORD")
    }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(kept == current, "run with AARSPLAN_RECORD=1 to renew it")
  }

  @Test(arguments: RuleRegistry.ids)
  func `an explanation says what, why, how and shows both examples`(id: String) throws {
    let text = RuleHandbook.text(try #require(RuleRegistry.rule(id)))
    for heading in [
      HandbookTexts.finds, HandbookTexts.why, HandbookTexts.mend, HandbookTexts.triggers,
      HandbookTexts.passes,
    ] {
      #expect(text.contains("\n\(heading)\n  "))
    }
    #expect(text.hasPrefix("\(id) ("))
  }

  /// The rules of the project's contract, in its order.
  @Test func `every rule of the contract is there, in its order, at its level`() {
    let contract = """
      ulæselig-fil fejl, ukendt-format fejl, manglende-felt fejl, forkert-type fejl,
      ugyldig-værdi fejl, ugyldig-dato fejl, ukendt-felt advarsel, afkortet-tekst advarsel, dublet-id fejl,
      ukendt-ledetråd fejl, forkert-år fejl, ukendt-tema fejl, ukendt-spørgsmål fejl, ledetråd-ændret advarsel,
      tema-uden-mål fejl, fravalg-uden-begrundelse fejl, fravalg-og-mål advarsel,
      for-få-mål advarsel, for-mange-mål advarsel, ubesvaret-tema råd, tråd-brudt råd,
      udspringer-af-ubesvaret advarsel, mål-uden-tiltag advarsel, mål-uden-tegn advarsel,
      mål-uden-ansvarlig advarsel, mål-uden-frist advarsel, mål-uden-evaluering advarsel,
      mål-uden-forandring råd, mål-uden-sammenhæng råd, center-uden-leder råd,
      center-uden-kerneopgave råd,
      tegn-uden-målsætning advarsel, frist-uden-for-året advarsel, aktivitet-som-mål råd,
      pladsholder advarsel, svær-tekst råd, cpr-nummer fejl, personfølsomt advarsel, skjulte-tegn advarsel,
      opfølgning-i-fremtiden fejl, opfølgning-forfalden advarsel,
      ikke-nået-uden-forklaring advarsel, venter-uden-dato advarsel, påstand-mod-måling råd,
      udgået-uden-begrundelse fejl, lukket-med-åbne-mål fejl, ukendt-tovholder fejl,
      ukendt-strategi fejl, strategi-uden-for-periode advarsel, afløst-strategi advarsel,
      godkendt-uden-beslutning advarsel, drøftet-efter-beslutning advarsel,
      forelæggelse-mangler advarsel, ændret-efter-godkendelse advarsel, med-godkender råd,
      aftale-uden-underskrift råd,
      ensidigt-samarbejde advarsel, fælles-uden-makker advarsel, fælles-uenige advarsel,
      fælles-tom-del råd, ukendt-center advarsel, kopieret-mål råd,
      ugyldig-undtagelse advarsel
      """
    let expected = contract.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }
    let registered = RuleRegistry.rules.map { [$0.about.id, $0.about.level.rawValue] }
    #expect(registered == expected.map { $0.map(String.init) })
  }

  @Test(
    arguments: [
      ("mål-uden-tegn", "mål-uden-tegn"), ("maal-uden-tegn", "mål-uden-tegn"),
      ("UKENDT-SPOERGSMAAL", "ukendt-spørgsmål"), ("ugyldig-vaerdi", "ugyldig-værdi"),
    ])
  func `a rule is found however it is typed`(typed: String, id: String) {
    #expect(RuleRegistry.rule(typed: typed)?.about.id == id)
  }

  @Test func `a misspelt rule has a nearest one`() {
    #expect(RuleRegistry.rule(typed: "mål-uden-tegm") == nil)
    #expect(RuleRegistry.nearest(to: "mål-uden-tegm")?.word == "mål-uden-tegn")
  }
}
