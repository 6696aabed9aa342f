import { nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';

/** One drawing for each life domain, apart from the other icons because only the finder and the plan show them. */
const paths: Record<string, string> = {
  employment: 'M4 8h16v11H4zM9 8V5h6v3M4 13h16',
  volunteering: 'M12 20s-7-4.6-7-9.5A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7 2.5C19 15.4 12 20 12 20z',
  learning: 'M12 7C10 5.5 7 5 4 5v13c3 0 6 .5 8 2 2-1.5 5-2 8-2V5c-3 0-6 .5-8 2zM12 7v13',
  arts: 'M12 4a8 8 0 1 0 0 16c1.5 0 2-1 1.5-2.2-.5-1.3.2-2.3 1.7-2.3H17a3 3 0 0 0 3-3C20 7.5 16.5 4 12 4zM7.8 11.5h.01M10.5 8.2h.01M14.8 8.2h.01',
  'faith-and-identity': 'M9 11h6v9H9zM12 11V9M12 3c2 2.2 2 4.5 0 6-2-1.5-2-3.8 0-6zM6.5 20h11',
  'sport-and-exercise': 'M6.5 7.5v9M3.5 10v4M17.5 7.5v9M20.5 10v4M6.5 12h11',
  neighbourhood: 'M3 20v-9l5-4 5 4v9M13 20v-6.5l4-3 4 3V20M2 20h20M8 20v-4',
  'money-and-housing': 'M4 11l8-7 8 7v9H4zM14.3 11.3a2.1 2.1 0 0 0-3.5 1.5V17h3.7M9.5 14.5h3.2',
  'friends-and-social-life': 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 5.5a3 3 0 0 1 0 5.5M17.5 14.3c2.2.8 3.5 3 3.5 5.7',
  'family-and-caring': 'M8 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4 20v-4a4 4 0 0 1 8 0v4M17 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM14.5 20v-1.5a2.5 2.5 0 0 1 5 0V20',
  'home-and-daily-living': 'M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10h1.5a2.5 2.5 0 0 1 0 5H16M8.5 6c0-1.2 1-1.2 1-2.5M12.5 6c0-1.2 1-1.2 1-2.5',
  'managing-my-mental-health': 'M12 20v-9M12 14c-4 0-6-2-6-6 4 0 6 2 6 6zM12 11c0-3.5 2-5.5 6-5.5 0 3.5-2 5.5-6 5.5zM7 20h10',
  'health-and-wellbeing': 'M3 12h4l2.5-6 4.5 12 2.5-6H21',
  'having-a-say': 'M4 5h16v11H11l-5 4v-4H4zM8 9h8M8 12h5',
};

/** The drawing for a life domain; nothing for one we do not know. */
export function domainIcon(code: string): TemplateResult | typeof nothing {
  const path = paths[code];
  return path ? icon(path) : nothing;
}
