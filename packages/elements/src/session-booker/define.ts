import { DaySessionBooker } from './session-booker.ts';

DaySessionBooker.define();
