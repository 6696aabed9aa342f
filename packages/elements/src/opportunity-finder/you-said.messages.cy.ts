import { ResponseStatus } from '@daybridge/sdk/vocabularies/cy';
import type { YouSaidMessages } from './you-said.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: YouSaidMessages = {
  title: 'Dywedoch chi, gwnaethom ni',
  lead: 'Beth ddaeth o’r hyn y gofynnodd pobl ffordd hyn amdano.',
  none: 'Nid oes dim i’w ddweud eto. Mae popeth y mae pobl yn gofyn amdano yn cael ei ddarllen.',
  loading: 'Yn llwytho…',
  problem: 'Ni allwn ddangos hyn ar hyn o bryd.',
  see: 'Gweld beth sydd wedi dechrau',
  status: ResponseStatus,
};
