/// What is said of questions that wait for an answer.
extension ProseTexts {
  /// Why a question has no answer that nobody could give yet; it stands in the plan.
  public static let unknownYet = "Det ved vi ikke endnu"
  /// The questions that are kept for a staff meeting.
  public static let forMeeting = "Til personalemødet"
  static let noneForMeeting = "Der er ingen spørgsmål der venter på personalemødet."
  static let unansweredYet = "Ikke besvaret endnu"
}
