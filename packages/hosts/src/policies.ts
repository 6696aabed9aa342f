/** How strict a host's Content-Security-Policy is. */
export type Policy = 'strict' | 'ordinary';

const shared = (api: string) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `img-src 'self' ${api}`,
  `connect-src 'self' ${api}`,
  "base-uri 'none'",
  "form-action 'self'",
];

/**
 * The policy header of a host page. `strict` is what an intranet asks for: no inline script or style, and Trusted Types with the one
 * policy the components need. `ordinary` is what a small organisation's site has, without Trusted Types.
 */
export function policyFor(policy: Policy, api: string, reportUri?: string): string {
  const rules = shared(api);
  if (policy === 'strict') rules.push("frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types daybridge');
  if (reportUri) rules.push(`report-uri ${reportUri}`);
  return rules.join('; ');
}
