import type { ServiceTexts } from '../../domain/service.ts';
import { signedBySecretaryTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Համայնքի արխիվից փաստաթղթի պատճեն կամ կրկնօրինակ',
    en: 'Copy or duplicate of a document from the community archive',
    ru: 'Копия или дубликат документа из архива общины',
  },
  summary: {
    hy: 'Ստացեք համայնքի արխիվում պահվող փաստաթղթի պատճենը, կրկնօրինակը կամ դրանից քաղվածք։',
    en: 'Obtain a copy, a duplicate or an extract of a document kept in the community archive.',
    ru: 'Получите копию, дубликат или выписку из документа, хранящегося в архиве общины.',
  },
  stages: {
    ...signedBySecretaryTexts.stages,
    payment: { hy: 'Տեղական վճարի վճարում', en: 'Payment of the local fee', ru: 'Уплата местного сбора' },
    review: { hy: 'Որոնում արխիվում', en: 'Search in the archive', ru: 'Поиск в архиве' },
    issue: {
      hy: 'Ուղեկցող գրության համարակալում և գրանցում',
      en: 'Numbering and registration of the covering letter',
      ru: 'Присвоение номера и регистрация сопроводительного письма',
    },
  },
  tasks: {
    ...signedBySecretaryTexts.tasks,
    payment: {
      hy: 'Գրանցել տեղական վճարի վճարումը',
      en: 'Record the payment of the local fee',
      ru: 'Зарегистрировать уплату местного сбора',
    },
    review: {
      hy: 'Գտնել փաստաթուղթն արխիվում և պատրաստել պատճենը',
      en: 'Find the document in the archive and prepare the copy',
      ru: 'Найти документ в архиве и подготовить копию',
    },
    sign: { hy: 'Վավերացնել պատճենը', en: 'Certify the copy', ru: 'Заверить копию' },
  },
  outcomes: {
    ...signedBySecretaryTexts.outcomes,
    'payment.paid': { hy: 'Վճարումը կատարված է', en: 'The fee is paid', ru: 'Сбор уплачен' },
    'review.confirmed': {
      hy: 'Փաստաթուղթը գտնված է, պատճենը՝ պատրաստ',
      en: 'The document is found and the copy is ready',
      ru: 'Документ найден, копия готова',
    },
    'review.not-confirmed': {
      hy: 'Փաստաթուղթը չի գտնվել կամ տրամադրման ենթակա չէ',
      en: 'The document is not found or may not be given out',
      ru: 'Документ не найден или не подлежит выдаче',
    },
    'sign.granted': { hy: 'Վավերացնել և տրամադրել', en: 'Certify and issue', ru: 'Заверить и выдать' },
  },
};
