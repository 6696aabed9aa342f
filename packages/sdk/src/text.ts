/** Plain text of the contract as paragraphs and lists, ready to be shown without any HTML in it. */
export { textBlocks, type TextBlock } from '@daybridge/domain/text-blocks';
