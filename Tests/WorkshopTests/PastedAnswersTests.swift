import Testing
import Workshop

/// Answers that are pasted, and what in them may show whose they are.
struct PastedAnswersTests {
  @Test(arguments: [
    ("Et svar", ["Et svar"]),
    ("Et svar\ni to linjer", ["Et svar\ni to linjer"]),
    ("Et\n\nTo\nlinjer\n \n\nTre", ["Et", "To\nlinjer", "Tre"]),
    ("- Et\n- To\n  mere\n- Tre", ["Et", "To\nmere", "Tre"]),
    ("• Et\n\n• To", ["Et", "To"]),
    ("1. Et\n2. To", ["Et", "To"]),
    ("1) Et\n2) To", ["Et", "To"]),
    ("- kun én", ["- kun én"]),
    ("Først:\n- et\n- to", ["Først:\n- et\n- to"]),
    ("2016 var godt\n2017 bliver bedre", ["2016 var godt\n2017 bliver bedre"]),
    ("10. klasse skal med\nDet er svært", ["10. klasse skal med\nDet er svært"]),
    ("-5 grader\n-6 grader", ["-5 grader\n-6 grader"]),
    ("  \n ", []),
  ])
  func `several answers are told apart`(text: String, answers: [String]) {
    #expect(PastedAnswers.divided(text) == answers)
  }

  @Test(
    arguments: [
      ("Vi taler med Karen om det.", [.name("Karen")]),
      ("Det er Oles og Karens opgave, siger Karen.", [.name("Ole"), .name("Karen")]),
      ("Per barn bruger vi en time.", []),
      ("Else kan vi ikke nå det. Per Hansen siger ja.", [.name("Per")]),
      ("Ring til 010180-1234.", [.number]),
      ("Vi mødes i august i Aarhus.", []),
      ("karen", []),
    ] as [(String, [PersonTraces.Trace])])
  func `names and numbers are found`(text: String, traces: [PersonTraces.Trace]) {
    #expect(PersonTraces.found(in: text) == traces)
  }
}
