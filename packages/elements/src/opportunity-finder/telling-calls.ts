import type { Report, ReportWrite, ResponsePage, Wish, WishWrite } from '@daybridge/sdk';
import { listResponses, putReport, putWish, type connect } from '@daybridge/sdk/operations';

/** What is sent again has the same id, so that nothing is told twice. `secret` is a guest's own key to the wish. */
export interface TellingCalls {
  wish(id: string, wish: WishWrite, access: { secret?: string }): PromiseLike<Wish>;
  report(opportunityId: string, id: string, report: ReportWrite): PromiseLike<Report>;
  /** What came of wishes in these areas; everywhere when there is none. */
  responses(area: readonly string[]): PromiseLike<ResponsePage>;
}

/** The calls over one connection. */
export const tellingCalls = (to: ReturnType<typeof connect>): TellingCalls => ({
  wish: (id, wish, access) => putWish(to, id, wish, access),
  report: (opportunityId, id, report) => putReport(to, opportunityId, id, report),
  responses: (area) => listResponses(to, { limit: 5, ...(area.length ? { area: [...area] } : {}) }),
});
