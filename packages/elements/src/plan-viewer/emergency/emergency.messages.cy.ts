import type { EmergencyMessages } from './emergency.messages.ts';

/** Not yet checked by a Welsh speaker. */
export const cy: EmergencyMessages = {
  title: 'Edrych mewn argyfwng',
  text: 'Dim ond os gallai rhywun gael niwed ac na allwch ofyn iddynt yn gyntaf. Os yw bywyd rhywun mewn perygl, ffoniwch {999}.',
  opens: 'Os oes rhywbeth yma, fe welwch am ychydig oriau: beth sy’n digwydd nesaf, pwy i’w ffonio, beth sy’n helpu, arwyddion cynnar, dymuniadau ar gyfer argyfwng a risgiau y cytunwyd arnynt. Ni welwch ddim arall.',
  told: 'Dywedir wrth y person ar unwaith. Byddant yn darllen eich enw, yr amser a’r rheswm a ysgrifennwch yma. Cofnodir pob edrychiad.',
  reason: 'Pam na all aros?',
  hint: 'Bydd y person yn darllen hwn. Ysgrifennwch beth sydd wedi digwydd, mewn brawddeg neu ddwy.',
  reasonMissing: 'Ysgrifennwch pam na all aros, mewn brawddeg neu ddwy.',
  look: 'Edrych nawr',
  looking: 'Wrthi’n gofyn…',
  cancel: 'Mynd yn ôl heb edrych',
  notDone: 'Ni agorwyd dim. Mae’r hyn a ysgrifennoch yma o hyd.',
  until: (time, person) => `Gallwch weld hwn tan ${time}, oherwydd i chi ddweud ei bod yn argyfwng. Dywedwyd wrth ${person}, a gall ddarllen eich rheswm.`,
  toldPerson: (who, date) => `Edrychodd ${who} ar eich cynllun ar ${date} oherwydd argyfwng.`,
  whoLooked: 'Gweld pwy sydd wedi edrych, a pham',
  over: 'Mae’r amser ar gyfer edrych mewn argyfwng ar ben.',
};
