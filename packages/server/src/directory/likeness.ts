/**
 * What records of the directory have in common, for packing: names of fields and ordinary values. It only decides how small they get;
 * anything may stand in them.
 */
export const likeOpportunities = JSON.stringify({
  version: 1,
  record: {
    areaIds: [], organisationId: '', organisationName: '', venueIds: [], serviceId: '', kind: 'activity', title: '', summary: '', description: '', picture: {},
    lifeDomains: ['friends-and-social-life', 'arts', 'sport-and-exercise', 'learning', 'volunteering', 'employment', 'managing-my-mental-health', 'health-and-wellbeing'],
    groupWork: [], provisionElements: ['social-networks', 'community-life', 'peer-support', 'person-centred-planning'], ledBy: 'volunteers', supportOffered: ['buddy', 'accompanied', 'carer-welcome', 'adjustments-on-request'],
    accessRoutes: ['drop-in', 'self-referral', 'signposting', 'open-to-public', 'primary-care-referral'], setting: 'mainstream-venue', eligibility: { who: 'mental-health-need', note: '' },
    audience: { womenOnly: false, ages: { from: 18 }, communities: [], note: '' }, accompanied: { offered: 'not-known', times: 'until-settled' }, duration: { kind: 'no-limit' }, comeBack: '',
    whatToExpect: { whoMeetsYou: '', groupSize: 'Usually 8 to 10 people', bringSomeone: 'Yes, ', firstVisit: '' }, cost: { kind: 'free', pence: 0, note: '', personalBudgetAccepted: 'not-known' },
    languages: ['en'], otherFormats: [{ form: 'easy-read', language: 'en', url: 'https://', length: '' }],
    schedule: { timeZone: 'Europe/London', every: { count: 1, unit: 'week' }, byDay: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], startTime: '10:00', endTime: '12:00', from: '2026-01-01' },
    contact: { name: '', role: '', telephone: '01632 960', textNumber: '07700 900', email: '@' }, joining: { mode: 'just-come', note: '' },
    peerGroup: { stage: 'independent', membership: 'open', lookingForMembers: true, agreement: {} }, status: 'active', language: 'en',
    source: { publisher: '', licence: 'https://creativecommons.org/licenses/by/4.0/', mayCorrect: '' }, checkedOn: '2026-01-01', id: '0199b000-0000-7000-8000-000000000000',
  },
});
