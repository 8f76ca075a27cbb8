import Dialogue
import PlanModel
import PlanProse

/// The questions that are kept for a staff meeting, as they are told when somebody stops.
enum MeetingList {
  static func blocks(_ scene: Scene, at place: PlanPlace?) -> [Block] {
    let groups = OpenQuestions(of: scene.plan, guide: scene.guide).forMeeting
    let questions = groups.flatMap(\.questions).map { ListItem(text: $0) }
    if questions.isEmpty { return [] }
    let hint = place.map { [Block.hint(Texts.listForMeeting($0))] } ?? []
    return [.subheading(ProseTexts.forMeeting), .list(questions)] + hint
  }
}
