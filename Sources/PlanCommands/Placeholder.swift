// PlanCommands
