import PlanProse
import PlanOverview
import PlanModel

/// The lists of the page below the matrix: each a section with a heading, or nothing.
struct PageLists {
  let report: OverviewReport
  /// The most items of one list; what is beyond is told as a number.
  let most = 200

  private var overview: Overview { report.overview }

  /// The sections, each with its id and heading for the table of contents.
  func sections() -> [(id: String, heading: String, body: Markup)] {
    [
      ("siden-sidst", ProgressTexts.heading, comparison()),
      ("udvikling", ProgressTexts.historyHeading, history()),
      ("mangler", OverviewTexts.missingHeading, missing()),
      ("fravalg", OverviewTexts.omissionsHeading, omissions()),
      ("uden-ansvarlig", OverviewTexts.ownerlessHeading, ownerless()),
      ("faelles", OverviewTexts.jointHeading, joint()),
      ("ens", OverviewTexts.copiesHeading, copies()),
      ("spoergsmaal", OverviewTexts.questionsHeading, questions()),
      ("undtagelser", OverviewTexts.exemptionsHeading, exemptions()),
      ("taeller-ikke", OverviewTexts.doublesHeading, doubles()),
    ].filter { $0.body.size > 0 }
  }

  private func collected(_ visit: ((Markup) -> Void) throws -> Void) rethrows -> Markup {
    var items: [Markup] = []
    var count = 0
    try visit { item in
      count += 1
      if items.count < most { items.append(item) }
    }
    let more: Markup = count > items.count ? "<p>\(OverviewTexts.more(count - items.count))" : ""
    return Markup.list(items) + more
  }

  private func missing() -> Markup {
    collected { add in
      for row in overview.rows where !row.isDelivered {
        add(Markup(text: OverviewTexts.missing(row)))
      }
    }
  }

  private func omissions() -> Markup {
    collected { add in
      report.forEachOmission { row, omission in
        add("<b>\(row.name)</b> – \(OverviewTexts.omission(omission, of: overview.guide))")
      }
    }
  }

  private func ownerless() -> Markup {
    collected { add in
      report.forEachOwnerlessGoal { row, goal in
        add("<b>\(row.name)</b> – \(OverviewTexts.title(of: goal))")
      }
    }
  }

  private func joint() -> Markup {
    collected { add in
      report.forEachJointGoal { joint in
        add("<b>\(joint.row.name)</b> – \(OverviewTexts.joint(joint))")
      }
    }
  }

  private func copies() -> Markup {
    collected { add in
      report.forEachGroupOfCopies { copies in
        add(Markup(text: OverviewTexts.copies(copies, most: 12)))
      }
    }
  }

  private func questions() -> Markup {
    var table = PageTable(
      id: "questions", caption: OverviewTexts.questionsCaption,
      columns: [
        .init(heading: OverviewTexts.question),
        .init(heading: OverviewTexts.answersHeading, isNumber: true),
        .init(heading: OverviewTexts.goalsHeading, isNumber: true),
      ])
    table.rows = overview.questionUse.prefix(most).map { use in
      let silent: Markup = use.answers == 0 ? " <b>– \(OverviewTexts.nobodyAnswered)</b>" : ""
      return [
        "<span class=\"soft\">\(use.question)</span> \(use.text)\(silent)",
        "\(OverviewTexts.number(use.answers))", "\(OverviewTexts.number(use.goals))",
      ]
    }
    return table.rows.isEmpty ? "" : table.markup
  }

  private func exemptions() -> Markup {
    collected { add in
      report.forEachExemption { row, exemption in
        add("<b>\(row.name)</b> – \(OverviewTexts.exemption(exemption))")
      }
    }
  }

  private func doubles() -> Markup {
    collected { add in
      for text in DeliveryTexts.all(overview) { add(Markup(text: text)) }
    }
  }
}
