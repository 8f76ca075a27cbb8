import DataFormats
import Testing

/// The time at the head of a mail.
@Suite struct MailDateTests {
  // The examples are those of `date -u -R -d @…`.
  @Test(arguments: [
    (0, "Thu, 1 Jan 1970 00:00:00 +0000"),
    (951_827_696, "Tue, 29 Feb 2000 12:34:56 +0000"),
    (1_448_928_000, "Tue, 1 Dec 2015 00:00:00 +0000"),
    (1_795_851_000, "Sat, 28 Nov 2026 07:30:00 +0000"),
    (1_798_761_599, "Thu, 31 Dec 2026 23:59:59 +0000"),
    (-1, "Thu, 1 Jan 1970 00:00:00 +0000"),
  ])
  func `is told in English, in UTC`(seconds: Int64, text: String) {
    #expect(MailHeader.date(seconds) == text)
  }
}
