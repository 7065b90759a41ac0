import type { ServiceTexts } from '../../domain/service.ts';
import { signedBySecretaryTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Տեղեկանք բնակության վայրի մասին',
    en: 'Certificate of residence',
    ru: 'Справка о месте жительства',
  },
  summary: {
    hy: 'Համայնքապետարանը տեղեկանքով հաստատում է, թե որ հասցեում եք փաստացի բնակվում։',
    en: 'The municipality certifies the address where you actually live.',
    ru: 'Муниципалитет справкой подтверждает адрес, по которому вы фактически проживаете.',
  },
  ...signedBySecretaryTexts,
  tasks: {
    ...signedBySecretaryTexts.tasks,
    review: {
      hy: 'Ճշտել բնակության փաստը և կազմել տեղեկանքը',
      en: 'Verify the residence and draft the certificate',
      ru: 'Проверить факт проживания и составить справку',
    },
    sign: { hy: 'Ստորագրել տեղեկանքը', en: 'Sign the certificate', ru: 'Подписать справку' },
  },
  outcomes: {
    ...signedBySecretaryTexts.outcomes,
    'review.confirmed': {
      hy: 'Բնակության փաստը հաստատվում է',
      en: 'The residence is confirmed',
      ru: 'Факт проживания подтверждён',
    },
    'review.not-confirmed': {
      hy: 'Բնակության փաստը չի հաստատվում',
      en: 'The residence is not confirmed',
      ru: 'Факт проживания не подтверждён',
    },
  },
};
