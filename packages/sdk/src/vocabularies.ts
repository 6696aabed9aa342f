/** The closed lists of the contract with their English words, for labels, menus and `isKnown()`. */
export * from '@daybridge/domain/generated/vocabularies';
