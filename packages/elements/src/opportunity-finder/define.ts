import { DayOpportunityFinder } from './opportunity-finder.ts';

DayOpportunityFinder.define();
