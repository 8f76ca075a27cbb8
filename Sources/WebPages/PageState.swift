public import Dialogue
public import Interview

/// What a page shows besides what its place asks for: what became of what was sent, and what was half
/// typed.
public struct PageState: Sendable {
  /// The random word of the form.
  public var form: String
  /// What tells that the form is from here.
  public var token: String
  /// Which plan it is, for what the browser keeps: the same for as long as the plan has its file.
  public var plan: String
  /// The centre's name.
  public var centre: String?
  /// What is to be said.
  public var notes: [Block] = []
  /// What could not be used.
  public var refusals: [PageTurn.Refusal] = []
  /// Why nothing was saved.
  public var failure: String?
  /// What stands in the fields, where it is not what stands in the plan.
  public var typed: PageValues = [:]
  /// What stood in the plan when that was begun.
  public var originals: PageValues = [:]
  /// Whether what was typed is a half-typed answer from earlier.
  public var isDraft = false
  /// When something was saved last: `10.42`; nil where nothing was.
  public var saved: String?
  /// The forms that were taken last: what the browser keeps of them can go.
  public var taken: [String] = []

  /// A page with nothing besides.
  public init(form: String, token: String, plan: String, centre: String? = nil) {
    (self.form, self.token, self.plan, self.centre) = (form, token, plan, centre)
  }
}
