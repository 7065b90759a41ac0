import type { ServiceTexts } from '../../domain/service.ts';
import { signedBySecretaryTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Տեղեկանք ընտանիքի կազմի մասին',
    en: 'Certificate of family composition',
    ru: 'Справка о составе семьи',
  },
  summary: {
    hy: 'Համայնքապետարանը տեղեկանքով հաստատում է, թե ովքեր են կազմում Ձեր ընտանիքը։',
    en: 'The municipality certifies who belongs to your family.',
    ru: 'Муниципалитет справкой подтверждает, из кого состоит ваша семья.',
  },
  ...signedBySecretaryTexts,
  tasks: {
    ...signedBySecretaryTexts.tasks,
    review: {
      hy: 'Ճշտել ընտանիքի կազմը և կազմել տեղեկանքը',
      en: 'Verify who belongs to the family and draft the certificate',
      ru: 'Проверить состав семьи и составить справку',
    },
    sign: { hy: 'Ստորագրել տեղեկանքը', en: 'Sign the certificate', ru: 'Подписать справку' },
  },
  outcomes: {
    ...signedBySecretaryTexts.outcomes,
    'review.confirmed': {
      hy: 'Ընտանիքի կազմը հաստատվում է',
      en: 'The composition of the family is confirmed',
      ru: 'Состав семьи подтверждён',
    },
    'review.not-confirmed': {
      hy: 'Ընտանիքի կազմը չի հաստատվում',
      en: 'The composition of the family is not confirmed',
      ru: 'Состав семьи не подтверждён',
    },
  },
};
