import type { RecordMessages } from './record.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: RecordMessages = {
  held: 'Dywedoch wrthym fod hyn yn eich helpu:',
  still: 'Ydy hyn yn gywir o hyd?',
  stillDue: 'Dywedoch hyn wrthym beth amser yn ôl. Ydy hyn yn gywir o hyd?',
  right: 'Ydy, mae’n gywir',
  change: 'Rwyf am ei newid',
  keepTitle: 'Beth dylem ei wneud â’ch newidiadau?',
  once: 'Eu defnyddio y tro hwn yn unig',
  save: 'Eu cadw at y tro nesaf',
  saveHint: 'Byddwn yn gofyn eto ymhen blwyddyn a ydynt yn gywir o hyd.',
  unavailable: 'Ddim ar gael',
  unavailableText: 'Ni allwn ddangos yr hyn a ddywedoch o’r blaen. Nid yw wedi’i golli. Gallwch ddweud wrthym yma beth sy’n eich helpu y tro hwn.',
  hidden: 'Dywedoch wrthym beth sy’n eich helpu. Ni fyddant yn ei weld.',
};
