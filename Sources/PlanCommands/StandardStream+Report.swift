import CommandLineDanish
import PlanReports
import TextLayout

extension StandardStream {
  /// Writes a part of a report: through the gate where people read it, as it is where a program does.
  func write(_ part: [UInt8], of about: FormatAbout, _ look: ReportLook) throws {
    let isSafe = !about.isForPeople || ToldText.isTold(report: part)
    if isSafe { return try write(data: part) }
    try write(ToldText(report: String(decoding: part, as: UTF8.self), ink: look.hasColour))
  }
}
