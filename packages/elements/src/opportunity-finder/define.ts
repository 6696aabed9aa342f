import { mountDivs } from '../shared/mounts.ts';
import { DayOpportunityFinder } from './opportunity-finder.ts';

DayOpportunityFinder.define();
mountDivs(DayOpportunityFinder.tag);
