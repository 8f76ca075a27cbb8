/// What opens the course: the two codes, and who has come in.
public struct Access: Sendable {
  /// The participants' code, 40 bits.
  public var code: AccessCode
  /// The instructor's, 60 bits: it opens more, and is typed by one.
  public var instructorCode: AccessCode
  /// Who has come in.
  var sessions = Sessions()

  /// A course that nobody has joined.
  static func fresh() -> Access {
    Access(code: .fresh(groups: 2), instructorCode: .fresh(groups: 3))
  }

  init(code: AccessCode, instructorCode: AccessCode) {
    (self.code, self.instructorCode) = (code, instructorCode)
  }

  /// What a typed code opens; nil where it is neither. Both are always compared.
  func role(opening typed: String) -> Role? {
    guard let typed = AccessCode(typed: typed) else { return nil }
    let (isParticipant, isInstructor) = (code.matches(typed), instructorCode.matches(typed))
    if isInstructor { return .instructor }
    return isParticipant ? .arrived : nil
  }
}
