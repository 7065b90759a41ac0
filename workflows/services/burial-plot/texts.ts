import type { ServiceTexts } from '../../domain/service.ts';
import { signedBySecretaryTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: { hy: 'Գերեզմանատեղի հատկացնելը', en: 'Allocation of a burial plot', ru: 'Выделение места для захоронения' },
  summary: {
    hy: 'Համայնքը հուղարկավորության համար գերեզմանատանն անվճար տեղ է հատկացնում և տալիս գերեզմանի վկայական։',
    en: 'The community allots a place in the cemetery free of charge and gives a grave certificate.',
    ru: 'Община бесплатно выделяет место на кладбище и выдаёт удостоверение о захоронении.',
  },
  ...signedBySecretaryTexts,
  tasks: {
    ...signedBySecretaryTexts.tasks,
    review: {
      hy: 'Ընտրել գերեզմանատեղին և պատրաստել գերեզմանի վկայականը',
      en: 'Choose the plot and prepare the grave certificate',
      ru: 'Определить место и подготовить удостоверение о захоронении',
    },
    sign: {
      hy: 'Ստորագրել գերեզմանի վկայականը',
      en: 'Sign the grave certificate',
      ru: 'Подписать удостоверение о захоронении',
    },
  },
  outcomes: {
    ...signedBySecretaryTexts.outcomes,
    'review.confirmed': {
      hy: 'Տեղն առկա է և կարող է հատկացվել',
      en: 'A plot is free and can be allotted',
      ru: 'Место есть и может быть выделено',
    },
    'review.not-confirmed': {
      hy: 'Տեղը չի կարող հատկացվել',
      en: 'The plot cannot be allotted',
      ru: 'Место не может быть выделено',
    },
    'sign.granted': { hy: 'Ստորագրել և հատկացնել', en: 'Sign and allot', ru: 'Подписать и выделить' },
  },
};
