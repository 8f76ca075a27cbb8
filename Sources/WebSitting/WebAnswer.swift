/// What a participant's browser gets.
public enum WebAnswer: Sendable, Equatable {
  /// A page, in UTF-8.
  case page(String)
  /// Go on at this address.
  case seeOther(String)
  /// To the page's script, in JSON.
  case data(String)
  /// There is nothing at that address; a page that says so.
  case nothing(String)
  /// It could not be done; what happened and what is safe, in Danish.
  case failed(String)
}
