/** Fields that are answered to a component and shown by none of its screens, with the reason. "component path", as in the output of the command. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'a problem is told in the component’s own words, by its code': [
    'plan-summary problem.detail', 'plan-summary problem.title', 'plan-summary problem.type', 'plan-viewer problem.detail', 'plan-viewer problem.title', 'plan-viewer problem.type',
    'session-booker problem.detail', 'session-booker problem.title', 'session-booker problem.type',
  ],
  'a list shows less than what is opened from it': ['opportunity-finder items.nextSessions.note', 'plan-summary items.personName', 'plan-summary items.title', 'session-booker summary'],
  'a time zone is reckoned with, and named only where somebody joins from afar': ['opportunity-finder items.opportunity.schedule.timeZone', 'opportunity-finder items.timeZone'],
  'a place is named by its address': ['opportunity-finder items.venue.outcode', 'opportunity-finder venues.outcode', 'session-booker venues.outcode'],
  'who gave the facts stands with the opportunity': ['opportunity-finder items.venue.source.publisher', 'opportunity-finder venues.source.publisher', 'session-booker source.publisher', 'session-booker venues.source.publisher'],
  'machinery': ['opportunity-finder nextCursor', 'session-booker venues.language', 'plan-viewer value.language'],
  'a list of people names them as the reader knows them; how it was agreed stands in their own record': ['plan-viewer items.agreedHow', 'plan-viewer preferredName'],
  'the names of parts say in which order they stand': ['plan-viewer order'],
  'what somebody has just written comes back in the answer': ['plan-viewer reason'],
};

/** The fields, each with its reason. */
export const notShown: ReadonlyMap<string, string> = new Map(Object.entries(reasons).flatMap(([reason, fields]) => fields.map((field) => [field, reason] as const)));
