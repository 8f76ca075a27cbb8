import DanishText
import Language
import PlanReports
import PlanStore

/// What people read of the course's server in the terminal.
enum Texts {
  static var abstract: String { tr("Lader deltagerne på et kursus skrive i browseren.") }
  static var discussion: String {
    tr(
      """
      Åbner kurset i en mappe fra »aarsplan kursus ny« på denne computer. Deltagerne kommer med ved at skrive koden eller ved at scanne QR-koden, og når de gemmer en side, står den med det samme i deres plan.

      Uden --adresse kan kurset kun åbnes på denne computer. Uden --certifikat og --nøgle kan andre på netværket læse med.
      """)
  }
  static var folder: String { tr("Kursets mappe.") }
  static var address: String {
    tr("Den adresse på computeren som andre skal kunne nå, fx 192.168.1.20.")
  }
  static var port: String { tr("Porten. Skriv 0 for at få en ledig.") }
  static var name: String { tr("Det navn computeren har på netværket, fx kursus.kommunen.dk.") }
  static var certificate: String { tr("Fil med certifikatet og dets kæde, i PEM-format.") }
  static var key: String { tr("Fil med certifikatets nøgle, i PEM-format.") }
  static var all: String { tr("Vis underviseren hvert center for sig, også når der er få.") }
  static var plain: String { tr("Kun linjer, uden QR-kode. Samme som variablen ACCESSIBLE.") }
  static var bothFiles: String { tr("Der skal to filer til: --certifikat FIL --nøgle FIL.") }
  static var noPort: String { tr("En port er et tal fra 0 til 65535.") }

  static func noFolder(_ path: String) -> String {
    tr("Der er ingen mappe \(SafeText.path(path)). Lav et kursus med »aarsplan kursus ny«.")
  }

  static func badCertificate(_ certificate: String, _ key: String) -> String {
    tr(
      "Certifikatet \(SafeText.path(certificate)) og nøglen \(SafeText.path(key)) kan ikke bruges sammen. Begge skal være PEM-filer."
    )
  }

  static func noAccessFile(_ error: FileError) -> String {
    tr(
      "Kurset kan ikke åbnes fordi dets koder ikke kan gemmes i \(SafeText.path(error.path)). Tjek at du må skrive i mappen, og at det ikke er et link."
    )
  }

  static func notServed(_ address: String, _ port: Int, _ error: any Error) -> String {
    tr(
      "Adressen \(SafeText.path(address)) med port \(port) kan ikke bruges. Er kurset åbent i forvejen? Prøv en anden --port."
    )
  }

  static func open(_ place: String) -> String { tr("Kurset er åbent på \(place)") }
  static func code(_ code: String) -> String { tr("Deltagernes kode:   \(code)") }
  static func instructorCode(_ code: String) -> String { tr("Underviserens kode: \(code)") }
  static var scan: String { tr("QR-koden fører til siden med koden skrevet.") }

  static func onlyHere(_ addresses: [String]) -> String {
    let example = addresses.first ?? "192.168.1.20"
    return
      tr(
        "Kurset kan kun åbnes på denne computer. Skal andre med, så start med --adresse \(example)")
  }

  static var readable: String {
    tr(
      "Forbindelsen er ikke krypteret: andre på netværket kan læse det der bliver skrevet. Med --certifikat og --nøgle kan de ikke."
    )
  }
  static var stop: String {
    tr(
      "Stop med Ctrl-C. Alt hvad der er gemt, ligger i planerne. Begynder du igen, kan alle fortsætte hvor de var."
    )
  }
}
