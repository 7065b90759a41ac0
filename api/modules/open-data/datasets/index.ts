import type { Dataset } from '../dataset.ts';
import { calendar } from './calendar.ts';
import { caseStatistics } from './case-statistics.ts';
import { councilActs } from './council-acts.ts';
import { permits } from './permits.ts';
import { serviceCatalogue } from './service-catalogue.ts';

/** Everything that is published, in the order of the page. */
export const datasets: readonly Dataset[] = [caseStatistics, permits, councilActs, serviceCatalogue, calendar];
