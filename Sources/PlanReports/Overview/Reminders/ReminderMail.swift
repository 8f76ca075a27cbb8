import DanishText
import DataFormats
import PlanModel
import PlanOverview

/// A reminder as a draft of a mail (RFC 5322): one that a mail program opens to be looked at and
/// sent, since it says `X-Unsent: 1`.
///
/// It names no sender: the program that sends it puts in whoever is logged on.
public struct ReminderMail: Sendable {
  /// The address that it goes to; nil where the list has none that can be used.
  public let receiver: String?
  /// What the file may be called, without its ending, the best first; without CPR numbers.
  public let fileNames: [String]
  /// The whole draft: ASCII, lines ending in CRLF.
  public let bytes: [UInt8]

  /// Writes a reminder.
  ///
  /// - Parameters:
  ///   - reminder: What to say.
  ///   - seconds: The time it is written at, in seconds since 1970.
  public init(_ reminder: Reminder, at seconds: Int64) {
    receiver = reminder.email.flatMap(MailHeader.address)
    // Of a name without end, a file's name needs no more than its beginning.
    let name = Slug.of(String(reminder.centre.prefix(2 * Self.longestName)))
    let id = Slug.of(reminder.id ?? "")
    fileNames = [name, [name, id].filter { !$0.isEmpty }.joined(separator: "-")]
      .map { $0.isEmpty ? ReminderMail.nameless : String($0.prefix(Self.longestName)) }
    var lines: [String] = []
    if let receiver {
      let person = SafeText.line(reminder.leader ?? reminder.centre)
      lines += MailHeader.field("To", person, then: " <\(receiver)>")
    }
    lines += MailHeader.field("Subject", ReminderTexts.subject(reminder))
    lines += ["Date: \(MailHeader.date(seconds))", "X-Unsent: 1", "MIME-Version: 1.0"]
    lines += ["Content-Type: text/plain; charset=utf-8"]
    lines += ["Content-Transfer-Encoding: quoted-printable", ""]
    let text = ReminderTexts.paragraphs(reminder).map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
    lines += text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { QuotedPrintable.lines(CPRNumber.masked(String($0))) }
    bytes = Array(lines.map { $0 + "\r\n" }.joined().utf8)
  }

  private static let longestName = 80
  private static var nameless: String { Words.centre.one }
}
