/** The closed lists of the contract with their Welsh words, not yet checked by a Welsh speaker. */
export * from '@daybridge/domain/generated/vocabularies.cy';
