public import PlanStore

/// Something that is not saved where it belongs.
public struct UnsavedWork: Sendable {
  /// It, as it was to be saved.
  public let bytes: [UInt8]
  /// Where it lies meanwhile; nil where it is nowhere but here.
  public fileprivate(set) var place: RecoveryPlace?
}

/// What a sitting puts aside: the process may not live until it can be saved where it belongs.
struct Aside: Sendable {
  /// Where this sitting puts things; nil where no folder can be had.
  let place: RecoveryPlace?
  /// What is not saved; nil where all is well.
  private(set) var trouble: UnsavedWork?
  /// What was taken up of earlier sittings, and goes when it is saved.
  private var takenUp: [RecoveryPlace] = []

  init(_ store: RecoveryStore?) { place = store?.place() }

  /// Puts something aside.
  ///
  /// - Parameters:
  ///   - bytes: What could not be saved.
  ///   - keeper: Where it belongs, and what it was made from.
  mutating func keep(_ bytes: [UInt8], of keeper: PlanKeeper?) {
    var work = UnsavedWork(bytes: bytes)
    let unsaved = UnsavedPlan(bytes: bytes, before: keeper?.seen.bytes)
    let isKept: Void? = try? place?.keep(unsaved, of: keeper?.path)
    if isKept != nil { work.place = place }
    trouble = work
  }

  /// What an earlier sitting left is gone on with.
  mutating func takeUp(_ work: RecoveredWork) { takenUp.append(work.place) }

  /// It is saved where it belongs: nothing lies aside any more.
  mutating func isSaved() {
    trouble = nil
    for place in [place].compactMap(\.self) + takenUp { try? place.dropUnsaved() }
    takenUp = []
  }

  /// Where it is, truly, in Danish.
  var safety: String { Texts.Recovery.safety(trouble?.place) }
}
