import type { ServiceTexts } from '../../domain/service.ts';
import { signedBySecretaryTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Տեղեկանք տեղական հարկերի և տուրքերի պարտավորությունների մասին',
    en: 'Statement of local tax and duty liabilities',
    ru: 'Справка об обязательствах по местным налогам и пошлинам',
  },
  summary: {
    hy: 'Տեղեկանք այն մասին, թե ինչ պարտավորություններ ունեք համայնքի բյուջեի նկատմամբ, կամ որ պարտքեր չունեք։',
    en: 'A statement of what you owe to the community budget, or that you owe nothing.',
    ru: 'Справка о ваших обязательствах перед бюджетом общины или об отсутствии долгов.',
  },
  ...signedBySecretaryTexts,
  tasks: {
    ...signedBySecretaryTexts.tasks,
    review: {
      hy: 'Ճշտել պարտավորությունները և կազմել տեղեկանքը',
      en: 'Check the liabilities and draft the statement',
      ru: 'Сверить обязательства и составить справку',
    },
    sign: { hy: 'Ստորագրել տեղեկանքը', en: 'Sign the statement', ru: 'Подписать справку' },
  },
  outcomes: {
    ...signedBySecretaryTexts.outcomes,
    'review.confirmed': {
      hy: 'Տեղեկանքը կազմված է',
      en: 'The statement is drafted',
      ru: 'Справка составлена',
    },
    'review.not-confirmed': {
      hy: 'Տեղեկանքը հնարավոր չէ տալ',
      en: 'The statement cannot be given',
      ru: 'Справку выдать нельзя',
    },
  },
};
