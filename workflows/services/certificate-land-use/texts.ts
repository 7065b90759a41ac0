import type { ServiceTexts } from '../../domain/service.ts';
import { signedBySecretaryTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Տեղեկանք գյուղատնտեսական հողերի և անասունների առկայության մասին',
    en: 'Certificate of farmland and livestock held',
    ru: 'Справка о сельхозземлях и скоте',
  },
  summary: {
    hy: 'Համայնքապետարանը տեղեկանքով հաստատում է, թե ինչ գյուղատնտեսական հողեր և անասուններ ունեք։',
    en: 'The municipality certifies which farmland and livestock you hold.',
    ru: 'Муниципалитет справкой подтверждает, какие сельхозземли и скот у вас имеются.',
  },
  ...signedBySecretaryTexts,
  tasks: {
    ...signedBySecretaryTexts.tasks,
    review: {
      hy: 'Ճշտել հողերի և անասունների տվյալները և կազմել տեղեկանքը',
      en: 'Verify the land and the livestock and draft the certificate',
      ru: 'Проверить сведения о землях и скоте и составить справку',
    },
    sign: { hy: 'Ստորագրել տեղեկանքը', en: 'Sign the certificate', ru: 'Подписать справку' },
  },
};
