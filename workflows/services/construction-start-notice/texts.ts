import type { ServiceTexts } from '../../domain/service.ts';
import { signedBySecretaryTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Տեղեկանք շինարարական աշխատանքներն սկսելու մասին',
    en: 'Notice of the start of construction works',
    ru: 'Уведомление о начале строительных работ',
  },
  summary: {
    hy: 'Կառուցապատողն աշխատանքներն սկսելուց առնվազն երեք օր առաջ տեղեկացնում է համայնքապետարանին շինարարության մեկնարկի մասին։',
    en: 'The builder informs the municipality at least three days before the construction works start.',
    ru: 'Застройщик не менее чем за три дня до начала строительных работ уведомляет о них муниципалитет.',
  },
  ...signedBySecretaryTexts,
  stages: {
    ...signedBySecretaryTexts.stages,
    sign: {
      hy: 'Գրության ստորագրում և ուղարկում տեսչական մարմին',
      en: 'Letter to the inspectorate',
      ru: 'Подписание и отправка письма в инспекционный орган',
    },
  },
  tasks: {
    ...signedBySecretaryTexts.tasks,
    review: {
      hy: 'Ստուգել տեղեկանքի տվյալները և պատրաստել գրությունը տեսչական մարմնին',
      en: 'Check the notice and prepare the letter to the inspectorate',
      ru: 'Проверить данные уведомления и подготовить письмо в инспекционный орган',
    },
    sign: {
      hy: 'Ստորագրել գրությունը և ուղարկել տեսչական մարմին',
      en: 'Sign the letter and send it to the inspectorate',
      ru: 'Подписать письмо и направить в инспекционный орган',
    },
  },
  outcomes: {
    ...signedBySecretaryTexts.outcomes,
    'review.confirmed': {
      hy: 'Տվյալները համապատասխանում են թույլտվությանը',
      en: 'The data agree with the permit',
      ru: 'Данные соответствуют разрешению',
    },
    'review.not-confirmed': {
      hy: 'Տվյալները չեն համապատասխանում թույլտվությանը',
      en: 'The data do not agree with the permit',
      ru: 'Данные не соответствуют разрешению',
    },
    'sign.granted': {
      hy: 'Ընդունել տեղեկանքը և ուղարկել տեսչական մարմին',
      en: 'Accept the notice and send it to the inspectorate',
      ru: 'Принять уведомление и направить в инспекционный орган',
    },
    'sign.refused': { hy: 'Չընդունել տեղեկանքը', en: 'Do not accept the notice', ru: 'Не принимать уведомление' },
  },
};
