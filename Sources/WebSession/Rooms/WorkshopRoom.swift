/// One participant's plan in the browser: pages out, forms in. Knows nothing of HTTP; never asked by two
/// threads at once.
public protocol WorkshopRoom: AnyObject, Sendable {
  /// The page at a place: what comes behind `/plan/`, decoded. Its forms carry the token.
  func page(at place: String, token: String) -> RoomAnswer
  /// A form that was sent to a place; saved when this has returned so.
  func take(_ form: WebForm, at place: String) -> RoomAnswer
  /// The participant goes, or the server ends: lets go of the plan.
  func leave()
}

/// What a room answers.
public enum RoomAnswer: Sendable, Equatable {
  /// A page.
  case page(String)
  /// Go on at this path.
  case seeOther(String)
  /// To the page's script, in JSON.
  case data(String)
  /// There is nothing at that place; a page that says so, where there is one.
  case nothing(String?)
  /// It could not be done; what happened and what is safe, in Danish.
  case failed(String)
}
