/** Operations that stand in the contract and are answered 501. Work to come empties this list; nothing else may answer 501. */
export const notBuiltYet: readonly string[] = [];
