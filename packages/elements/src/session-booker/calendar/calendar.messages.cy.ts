import { count } from '../../shared/messages.ts';
import type { CalendarMessages } from './calendar.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: CalendarMessages = {
  before: 'Y mis blaenorol',
  after: 'Y mis nesaf',
  times: count('cy', { one: '1 amser', two: '2 amser', other: '{n} amser' }),
  nothing: 'dim ar y diwrnod hwn',
  choose: 'Dewiswch ddiwrnod i weld ei amserau. Mae rhywbeth ymlaen ar y dyddiau sydd â llinell oddi tanynt.',
  list: 'Yn ôl i’r rhestr o ddyddiadau',
};
