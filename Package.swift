// swift-tools-version: 6.2
import PackageDescription

// Dependencies, and why each is here:
// - swift-argument-parser: the command line. The standard library of the field, kept by Apple.
// - readline (Debian): the line editor that people's fingers and inputrc files already know.
// - libyaml (Debian): the fastest and longest-tested YAML reader; its events carry positions.
// - utf8proc (Debian): NFC and the width of a character in a terminal, without loading ICU.
// - libstemmer (Debian): Danish stemming, to see which theme a goal's words belong to, and which of
//   a leader's sentences speak of the same thing. GoalProposal takes it from PlanRules: the few
//   lines that call the library stand there once, and a list of endings would be a worse stemmer.
// - libxlsxwriter (Debian): the Excel workbook, in constant memory.
// - mimalloc (Debian): memory for the whole program. Reading YAML is asking for small pieces of it
//   and giving them back; this does it a tenth cheaper, from one line in Main.swift.
// - minizip and expat (Debian): what is inside .xlsx and .docx. Both are small (libxml2 brings 37 MB
//   of ICU), minizip comes with libxlsxwriter already, and expat stops entity bombs by itself.
// - jansson (Debian): reads JSON strictly, for the overview's own lines and earlier overviews.
// And at a course, where browsers are served (the end of this file):
// - hummingbird: an HTTP server on SwiftNIO, with TLS. Its own traits are off: it reads no settings.
// - swift-nio, swift-nio-ssl, swift-log, swift-http-types, swift-service-lifecycle: what hummingbird
//   stands on, where its own words do not reach: the bounds, the certificate, and silence in the log.
// - swift-crypto: the hash under which a browser's secret is kept.
// - libqrencode (Debian): the square that a phone's camera reads.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "aarsplan",
  products: [.executable(name: "aarsplan", targets: ["aarsplan"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Row 1: the C libraries.
    .target(name: "CLineEditor"),
    .target(name: "CSystemCalls"),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"])]),
    .systemLibrary(name: "CMiniZip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CMiMalloc", providers: [.apt(["libmimalloc-dev"])]),

    // What the program says, in Danish or another language: everything that says something asks it.
    .target(name: "Language", dependencies: ["CJansson"], swiftSettings: strict),

    // Row 2: Danish as people write it, values, and the ledetråde that come with the program.
    .target(name: "DanishText", dependencies: ["Language"], swiftSettings: strict),
    .target(name: "PlanModel", dependencies: ["Language", "DanishText"], swiftSettings: strict),
    .target(
      name: "Schemas", dependencies: ["Language", "PlanModel"],
      resources: [.embedInCode("ledetraad.schema.json")], swiftSettings: strict),
    .target(
      name: "Prompts", path: "Prompts", exclude: ["LICENSE"],
      resources: [
        .embedInCode("ledetraad-2016.yaml"), .embedInCode("maal-og-strategier-2015.yaml"),
      ], swiftSettings: strict),

    // JSON and CSV, in and out; they know no plans but for the words of a depth.
    .target(
      name: "DataFormats", dependencies: ["Language", "DanishText", "PlanModel", "CJansson"],
      swiftSettings: strict),

    // The parts of office documents: zip and XML, bounded against bombs.
    .target(
      name: "OfficeFiles", dependencies: ["CMiniZip", "CExpat", "CUTF8Proc"], swiftSettings: strict),

    // Row 3: everything that decides; pure.
    .target(
      name: "PlanFormat",
      dependencies: ["Language", "DanishText", "PlanModel", "CYAML", "CUTF8Proc"],
      swiftSettings: strict),
    // What was followed up on until a day, and what awaits it; also a rule asks.
    .target(
      name: "PlanFollowUp", dependencies: ["Language", "DanishText", "PlanModel"],
      swiftSettings: strict),
    .target(
      name: "PlanRules",
      dependencies: ["Language", "DanishText", "PlanFollowUp", "PlanModel", "CStemmer"],
      swiftSettings: strict),
    .target(
      name: "Dialogue", dependencies: ["Language", "DanishText", "PlanModel"], swiftSettings: strict
    ),
    .target(
      name: "Interview",
      dependencies: [
        "Language", "DanishText", "Dialogue", "GoalProposal", "PlanFollowUp", "PlanModel",
        "PlanProse",
        "PlanRules",
      ],
      swiftSettings: strict),
    .target(
      name: "PlanOverview",
      dependencies: ["Language", "DanishText", "DataFormats", "PlanModel", "PlanRules"],
      swiftSettings: strict),
    .target(
      name: "GoalProposal", dependencies: ["Language", "DanishText", "PlanModel", "PlanRules"],
      swiftSettings: strict),
    // The plan as a form to fill in, and what comes back: which cells it has stands in one place.
    .target(
      name: "PlanForms",
      dependencies: ["Language", "DanishText", "OfficeFiles", "PlanModel", "TextLayout"],
      swiftSettings: strict),
    .target(
      name: "PlanProse", dependencies: ["Language", "DanishText", "PlanFollowUp", "PlanModel"],
      swiftSettings: strict),
    // The course: its run sheet, its clock, how far everybody is, and what comes of it.
    .target(
      name: "Workshop", dependencies: ["Language", "DanishText", "PlanFollowUp", "PlanModel"],
      swiftSettings: strict),
    .target(
      name: "TextLayout", dependencies: ["Language", "CUTF8Proc", "DanishText"],
      swiftSettings: strict),

    // Row 4: the terminal, the disk, and the documents for readers.
    .target(
      name: "TerminalSession",
      dependencies: [
        "Language", "CLineEditor", "Dialogue", "PlanFormat", "TextLayout",
      ],
      swiftSettings: strict),
    .target(
      name: "PlanStore", dependencies: ["Language", "DanishText", "CSystemCalls"],
      swiftSettings: strict),
    .target(
      name: "PlanReports",
      dependencies: [
        "Language", "DanishText", "DataFormats", "OfficeFiles", "PlanFollowUp", "PlanForms",
        "PlanModel",
        "PlanOverview", "PlanProse", "PlanRules", "TextLayout", "Workshop", "CUTF8Proc",
        "CXlsxWriter",
      ],
      swiftSettings: strict),

    // Row 5: what is done with plans on the disk, whoever asks for it; and a command line in Danish.
    .target(
      name: "PlanWorkspace",
      dependencies: [
        "Language", "CSystemCalls", "DanishText", "Dialogue", "PlanFollowUp", "PlanModel",
        "PlanFormat",
        "PlanOverview", "DataFormats", "PlanForms", "PlanProse", "PlanReports", "PlanRules",
        "PlanStore", "Interview",
        "OfficeFiles", "Prompts", "Workshop",
      ],
      resources: [
        .embedInCode("Templates/ledetraad.yaml"), .embedInCode("Templates/strategier.yaml"),
      ], swiftSettings: strict),
    // A participant's pages at a course: HTML from what an interview asks for; and the forms that come
    // back, taken by the same interview and the same desk as in a terminal.
    .target(
      name: "WebPages",
      dependencies: [
        "Language", "DanishText", "Dialogue", "Interview", "PlanModel", "PlanOverview",
        "PlanReports",
      ],
      resources: [.embedInCode("Resources/kursus.css"), .embedInCode("Resources/kursus.js")],
      swiftSettings: strict),
    .target(
      name: "WebSitting",
      dependencies: [
        "Language", "DanishText", "Dialogue", "Interview", "PlanModel", "PlanStore",
        "PlanWorkspace",
        "WebPages",
      ], swiftSettings: strict),
    .target(
      name: "CommandLineDanish",
      dependencies: [
        "Language", "DanishText", "PlanModel", "TerminalSession", "TextLayout", argumentParser,
      ],
      swiftSettings: strict),

    // Row 6: the subcommands. Row 7: the program.
    .target(
      name: "PlanCommands",
      dependencies: [
        "Language", "PlanWorkspace", "CommandLineDanish", "DanishText", "Dialogue", "PlanFollowUp",
        "PlanFormat", "PlanForms", "PlanModel", "PlanOverview", "PlanProse", "PlanRules",
        "PlanStore", "PlanReports", "Interview",
        "TerminalSession", "TextLayout", "Schemas", "Workshop", argumentParser,
      ], swiftSettings: strict),
    .executableTarget(
      name: "aarsplan", dependencies: ["PlanCommands", "CMiMalloc", "CSystemCalls"],
      swiftSettings: strict),

    .target(
      name: "TestSupport",
      dependencies: [
        "DanishText", "OfficeFiles", "PlanModel", "PlanFormat", "PlanProse", "PlanStore", "Prompts",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    // Measuring: a C loop as the floor, and a program that runs the contest.
    .executableTarget(
      name: "EventFloor", dependencies: ["CYAML"], path: "Tests/Benchmark/EventFloor",
      linkerSettings: [.linkedLibrary("yaml")]),
    .executableTarget(
      name: "PlanBenchmark", dependencies: ["PlanFormat", "Prompts", "TestSupport"],
      path: "Tests/Benchmark/PlanBenchmark", swiftSettings: strict),
    // What libFuzzer calls; a library, so that an ordinary build needs no fuzzer.
    .target(
      name: "PlanFuzzer",
      dependencies: ["DanishText", "PlanFormat", "PlanModel", "PlanRules", "Prompts"],
      path: "Tests/Fuzz/PlanFuzzer", swiftSettings: strict),
    .testTarget(name: "CatalogueTests", dependencies: ["Language"]),
    .testTarget(name: "DanishTextTests", dependencies: ["DanishText"]),
    .testTarget(
      name: "PlanFollowUpTests", dependencies: ["DanishText", "PlanFollowUp", "PlanModel"]),
    .testTarget(name: "DataFormatsTests", dependencies: ["DanishText", "DataFormats"]),
    .testTarget(
      name: "OfficeFilesTests", dependencies: ["OfficeFiles", "TestSupport"]),
    .testTarget(
      name: "PlanFormsTests",
      dependencies: [
        "DanishText", "OfficeFiles", "PlanForms", "PlanFormat", "PlanModel", "PlanReports",
        "Prompts", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "PlanModelTests", dependencies: ["DanishText", "PlanModel"]),
    .testTarget(
      name: "PlanFormatTests",
      dependencies: ["DanishText", "PlanFormat", "PlanModel", "Prompts", "TestSupport"]),
    .testTarget(
      name: "PlanRulesTests",
      dependencies: [
        "DanishText", "PlanRules", "PlanFormat", "PlanModel", "Prompts", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "GoalProposalTests",
      dependencies: [
        "DanishText", "GoalProposal", "PlanFormat", "PlanModel", "Prompts", "TestSupport",
      ],
      exclude: ["Corpus"]),
    .testTarget(
      name: "InterviewTests",
      dependencies: [
        "DanishText", "Dialogue", "Interview", "PlanFormat", "PlanModel", "PlanProse",
        "PlanRules", "Prompts", "TestSupport",
      ],
      exclude: ["Fixtures", "Goldens"]),
    .testTarget(
      name: "PlanStoreTests",
      dependencies: ["PlanStore", "TestSupport", .target(name: "StoreProbe")]),
    // A program that saves, locks and dies, for tests that need a second process.
    .executableTarget(
      name: "StoreProbe", dependencies: ["PlanStore"], path: "Tests/StoreProbe",
      swiftSettings: strict),
    .testTarget(
      name: "PlanReportsTests",
      dependencies: [
        "DanishText", "PlanReports", "DataFormats", "OfficeFiles", "PlanFollowUp", "PlanFormat",
        "PlanModel", "PlanOverview", "PlanProse", "PlanRules", "Prompts", "TestSupport",
      ],
      exclude: ["Goldens", "Overview/Goldens", "Word/Templates"]),
    .testTarget(
      name: "PlanWorkspaceTests",
      dependencies: [
        "DanishText", "Dialogue", "PlanWorkspace", "CommandLineDanish", "PlanFormat", "PlanModel",
        "PlanProse",
        "PlanReports", "PlanRules", "PlanStore", "Interview", "TestSupport", "Workshop",
      ]),
    .testTarget(
      name: "WorkshopTests",
      dependencies: [
        "DanishText", "PlanFormat", "PlanModel", "PlanRules", "Prompts", "TestSupport", "Workshop",
      ]),
    .testTarget(
      name: "WebPagesTests",
      dependencies: [
        "DanishText", "Dialogue", "Interview", "PlanFormat", "PlanModel", "Prompts", "TestSupport",
        "WebPages",
      ]),
    .testTarget(
      name: "WebSittingTests",
      dependencies: [
        "DanishText", "Dialogue", "Interview", "PlanFormat", "PlanModel", "PlanStore",
        "PlanWorkspace", "Prompts", "TestSupport", "WebPages", "WebSitting",
      ]),
    .testTarget(name: "TextLayoutTests", dependencies: ["DanishText", "TextLayout"]),
    // A program of the tests: a small conversation on the real drivers, to be typed at.
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Dialogue", "TerminalSession", "PlanModel"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    // The terminal that tests look at: libvterm, which draws as other terminals do.
    .systemLibrary(
      name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "TerminalScreen", dependencies: ["CVTerm", "TestSupport"],
      path: "Tests/TerminalScreen", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Dialogue", "TerminalScreen", "TerminalSession", "TextLayout", "PlanModel", "TestSupport",
        .target(name: "TerminalProbe"),
      ],
      exclude: ["Goldens"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "DanishText", "PlanCommands", "CommandLineDanish", "DataFormats", "PlanFormat",
        "OfficeFiles", "PlanModel", "PlanOverview", "PlanProse", "PlanReports", "PlanRules",
        "PlanStore",
        "PlanWorkspace", "Schemas", "TestSupport", .target(name: "aarsplan"),
      ],
      exclude: ["Goldens"]),
    // What people read, over all rooms.
    .testTarget(
      name: "LanguageTests",
      dependencies: [
        "CommandLineDanish", "DanishText", "Dialogue", "Interview", "Language", "PlanCommands",
        "PlanFollowUp", "PlanFormat", "PlanModel", "PlanOverview", "PlanProse", "PlanReports",
        "PlanRules", "PlanStore", "PlanWorkspace", "TerminalSession", "TestSupport", "Workshop",
      ],
      exclude: ["Goldens"]),
    // The handbook: every command in it is typed, and its screens are held to what then shows.
    .testTarget(
      name: "HandbookTests",
      dependencies: [
        "Dialogue", "Interview", "TerminalScreen", "TestSupport", .target(name: "aarsplan"),
      ],
      exclude: ["kursus-adgang"]),
    // The real program on a terminal: killed, with a full disk, with two people in one file.
    .testTarget(
      name: "SafetyTests",
      dependencies: [
        "DanishText", "PlanFormat", "PlanModel", "PlanWorkspace", "TestSupport", "Workshop",
        .target(name: "aarsplan"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// The course's server is a program of its own, and what it needs is in the manifest only where it is
// asked for: `make kursus` and `make test` do. A leader's `make start` neither fetches nor compiles
// it. A trait would do the same, but defines a compilation condition for every module here: one
// program built after the other would compile everything anew.
if Context.environment["AARSPLAN_KURSUS"] != nil {
  package.products.append(.executable(name: "aarsplan-kursus", targets: ["aarsplan-kursus"]))
  package.dependencies += [
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.0.0"),
  ]
  package.targets += [
    .systemLibrary(name: "CQREncode", providers: [.apt(["libqrencode-dev"])]),
    // Row 5: a course in the browser.
    .target(
      name: "WebSession",
      dependencies: [
        "Language", "CQREncode", "DanishText", "DataFormats", "PlanFormat", "PlanModel",
        "PlanOverview",
        "PlanReports", "PlanStore", "PlanWorkspace", "WebPages", "WebSitting", "Workshop",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], swiftSettings: strict),
    // Row 7: the program.
    .executableTarget(
      name: "aarsplan-kursus",
      dependencies: [
        "Language", "WebSession", "CMiMalloc", "CSystemCalls", "CommandLineDanish", "DanishText",
        "PlanReports", "PlanStore", "TerminalSession", "TextLayout",
        argumentParser,
      ], swiftSettings: strict),
    .testTarget(
      name: "WebSessionTests",
      dependencies: [
        "Language", "PlanStore", "TestSupport", "WebSession", "WebSitting",
        .target(name: "aarsplan-kursus"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
  ]
}
