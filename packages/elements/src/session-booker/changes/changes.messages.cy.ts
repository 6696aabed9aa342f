import type { ChangesMessages } from './changes.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: ChangesMessages = {
  detailsTitle: 'Newid eich manylion',
  save: 'Cadw’r newidiadau',
  saving: 'Yn eu cadw…',
  leave: 'Gadael fel y mae',
  moveTitle: (who) => (who ? `Pa ddyddiad fyddai’n well i ${who}?` : 'Pa ddyddiad fyddai’n well i chi?'),
  stays: (when) => `Bydd y lle ar ${when} yn aros yn eich enw nes bod yr un newydd wedi’i gadw.`,
  move: 'Symud i’r dyddiad hwn',
  moving: 'Yn symud…',
  noOther: 'Nid oes lle ar ddyddiad arall ar hyn o bryd.',
};
