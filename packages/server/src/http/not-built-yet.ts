/** Operations that stand in the contract and are answered 501. Work to come empties this list; nothing else may answer 501. */
export const notBuiltYet: readonly string[] = [
  // Upkeep
  'putOrganisation', 'patchOrganisation', 'deleteOrganisation', 'putService', 'patchService', 'deleteService', 'putVenue', 'patchVenue',
  'deleteVenue', 'putOpportunity', 'patchOpportunity', 'deleteOpportunity', 'putSession', 'patchSession', 'deleteSession',
  'checkOpportunity', 'listMaintenance', 'answerWish', 'putResponse', 'patchResponse',
  // Directory
  'getMedia',
  // Opportunities
  'putReport',
  // Register
  'listOpportunityRequests', 'listSessionBookings', 'cancelSession', 'recordAttendance', 'acceptRequest', 'declineRequest',
  // Bookings
  'patchBooking', 'moveBooking',
  // Requests
  'listRequests', 'putRequest', 'getRequest', 'withdrawRequest',
  // Wishes
  'putWish', 'getWish', 'listResponses', 'getResponse',
  // People
  'getMe', 'patchMe', 'deleteMe', 'exportMe', 'listDelegations', 'getDelegation', 'putDelegation', 'revokeDelegation',
  // Plans
  'putPlan', 'patchPlan', 'deletePlan', 'getPlanSummary', 'exportPlan', 'putGoal', 'patchGoal', 'deleteGoal', 'patchStep', 'putSection',
  'patchSection', 'deleteSection', 'putPlanOrder', 'listComments', 'putComment', 'putReview', 'putProposal', 'readCrisis', 'listShares',
  'getShare', 'putShare', 'listAccess', 'putEmergencyAccess',
];
