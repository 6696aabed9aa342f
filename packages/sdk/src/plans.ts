/** What a plan says beyond its fields: parts in the person's order, what is due, what could not be loaded, the budget in a sentence. */
export {
  dueSteps, goalsInOrder, isUnavailable, listOf, mainContact, missingSources, ordinaryOrder, overdueReview, partsInOrder, reviewState,
  type DueStep, type OrderedPart, type PlanPart,
} from '@daybridge/domain/plan';
export { budgetSentence, formatMoney, leftOf, notSharedOut } from '@daybridge/domain/budget';
