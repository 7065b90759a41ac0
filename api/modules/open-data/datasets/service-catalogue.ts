import { offeredServices } from '../../laws/laws.service.ts';
import { isPublic } from '../../services/catalogue.ts';
import type { Dataset } from '../dataset.ts';

const columns = [
  'service',
  'titleHy',
  'titleEn',
  'titleRu',
  'category',
  'decidedBy',
  'termDays',
  'termKind',
  'feeAmd',
  'validityMonths',
] as const;

/** What a citizen can apply for, as the community offers it today. */
export const serviceCatalogue: Dataset<(typeof columns)[number]> = {
  id: 'services',
  columns,
  async *rows({ models }, community) {
    for (const { definition, texts } of (await offeredServices(models, community)).filter(isPublic))
      yield {
        service: definition.key,
        titleHy: texts.title.hy,
        titleEn: texts.title.en,
        titleRu: texts.title.ru,
        category: definition.category,
        decidedBy: definition.decidedBy,
        termDays: definition.term.days,
        termKind: definition.term.kind,
        feeAmd: definition.fee.otherwise,
        validityMonths: definition.validity?.months ?? null,
      };
  },
};
