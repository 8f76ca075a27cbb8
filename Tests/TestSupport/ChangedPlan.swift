public import PlanFormat
public import PlanModel

/// The bytes of a plan file after its plan has changed: the one way of the program to change a
/// file, for every test of it.
public func changed(_ document: PlanDocument, to plan: Plan) throws -> [UInt8] {
  try document.updating(to: plan)
}
