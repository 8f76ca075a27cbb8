import PlanModel

/// A CPR number anywhere in the file, also in a comment.
struct CPRInFile: PlanRule {
  let about = RuleAbout(
    id: "cpr-nummer", level: .error,
    title: "Der står et CPR-nummer",
    finds: """
      Seks cifre, der er en dato (ddmmåå), og fire til, med bindestreg, mellemrum eller ingenting \
      imellem, hvor som helst i filen, også i kommentarer. Kontrolcifret regnes ikke efter, for \
      numre, der ikke passer med det, har været i brug siden 2007.
      """,
    why: """
      Planen bliver delt, trykt og gemt. Et personnummer hører aldrig hjemme i den, og kommunen \
      skal anmelde det, hvis det slipper ud.
      """,
    mend: """
      Slet nummeret, også i ældre udgaver af filen. Skriv om borgeren uden det, der kan genkendes. \
      Er det et andet tal, så skriv det med mellemrum, så det ikke ligner.
      """,
    isFirm: true,
    triggers: .plan("# Ring til mor til 010203-1234"),
    passes: .plan("# Ring til Mette på 12 34 56 78"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    var seen: Set<UInt64> = []
    if let bytes = context.bytes {
      bytes.withUnsafeBufferPointer { buffer in
        let hits = CPRNumber.hits(in: buffer)
        guard !hits.isEmpty else { return }
        var places = PlaceCounter(buffer)
        for hit in hits {
          seen.insert(hit.digits)
          report.add(FieldPath(), Message.number, place: places.range(of: hit.range))
        }
      }
    }
    // Escapes and folded lines hide a number from a search of the bytes, but not from a reader.
    for number in context.notes.numbers where !seen.contains(number.hit.digits) {
      report.add(number.place.path, Message.number)
    }
  }
}

private enum Message {
  static let number =
    "Her står noget, der ligner et CPR-nummer (\(CPRNumber.mask)). Slet det, før planen deles."
}
