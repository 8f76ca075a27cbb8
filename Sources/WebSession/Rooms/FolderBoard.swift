import DanishText
import PlanFormat
import PlanModel
import PlanStore
import PlanWorkspace
import Synchronization
import Workshop

/// The course in a folder: its run sheet's clock, and how far its plans are.
final class FolderBoard: CourseBoard {
  private let folder: String
  private let lines: RoomLines
  private let sheet: RunSheet?
  private let timer: WorkshopTimer?

  init(folder: String, disk: Disk, tellsOfEach: Bool) {
    self.folder = folder
    lines = RoomLines(folder: folder, tellsOfEach: tellsOfEach)
    let path = FilePath.join(folder, "kursus.yaml")
    let bytes = try? disk.files.read(path, limit: PlanDocument.largest)
    let document = bytes.map { RunSheetDocument.read($0) }
    sheet = document.flatMap { $0.isReadable ? $0.record : nil }
    timer = sheet.flatMap { $0.blocks.isEmpty ? nil : WorkshopTimer($0, in: folder) }
  }

  func state() -> BoardState {
    timer?.refresh()
    return BoardState(title: title, clock: clock, lines: lines.lines())
  }

  var title: String {
    let own = sheet?.title ?? ""
    return (own.hasText ? own : FilePath.name(of: folder)).harmless
  }

  // MARK: The clock

  private var clock: BoardState.Clock? {
    guard let timer, let sheet else { return nil }
    let standing = timer.standing()
    let block = (standing.current ?? standing.next).map { sheet.blocks[$0] }
    let next = standing.current == nil ? nil : standing.next.map { sheet.blocks[$0] }
    // Before it begins, the whole of the first block is left.
    let left =
      standing.phase == .waiting
      ? (block?.minutes?.value?.number ?? 0) * 60 : Int((Double(standing.left) / 1000).rounded(.up))
    let isRunning = standing.phase == .running
    return BoardState.Clock(
      phase: standing.phase.shown, block: block?.title?.harmless ?? Texts.Desk.noBlock,
      instruction: block?.instruction?.harmless ?? "", secondsLeft: left,
      endsAt: isRunning ? ServerClock.seconds() + left : nil, next: next?.title?.harmless,
      end: standing.ends?.time?.shown ?? sheet.end?.value?.shown ?? "")
  }

  func steer(_ move: BoardMove) -> String? {
    guard let timer else { return Texts.Desk.noClock }
    let wish: WorkshopWish =
      switch move {
      case .start: .start
      case .pause: .pause
      case .goOn: .resume
      case .prolong(let minutes): .adjust(minutes: minutes)
      case .skip: .goOn
      case .back: .back
      }
    guard timer.act(wish) != nil else { return Texts.Desk.nothingToDo }
    return timer.trouble.map { Texts.Desk.notLogged($0) }
  }
}

extension WorkshopStanding.Phase {
  fileprivate var shown: BoardState.Clock.Phase {
    switch self {
    case .waiting: .before
    case .running: .running
    case .paused: .paused
    case .ended: .over
    }
  }
}
