import { mountDivs } from '../shared/mounts.ts';
import { DaySessionBooker } from './session-booker.ts';

DaySessionBooker.define();
mountDivs(DaySessionBooker.tag);
