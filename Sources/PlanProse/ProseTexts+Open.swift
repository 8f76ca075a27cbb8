import Language

/// What is said of questions that wait for an answer.
extension ProseTexts {
  /// The questions that are kept for a staff meeting.
  public static var forMeeting: String { tr("Til personalemødet") }
  static var noneForMeeting: String { tr("Der er ingen spørgsmål der venter på personalemødet.") }
  static var unansweredYet: String { tr("Ikke besvaret endnu") }
}
