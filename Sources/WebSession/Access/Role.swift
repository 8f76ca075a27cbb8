/// Who a browser is.
public enum Role: Sendable, Equatable {
  /// Has shown the code, and has chosen no plan yet.
  case arrived
  /// Writes in a plan: the name of its file in the course's folder of plans.
  case participant(plan: String)
  /// Leads the course.
  case instructor
}
