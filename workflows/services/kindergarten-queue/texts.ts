import type { ServiceTexts } from '../../domain/service.ts';
import { signedBySecretaryTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: {
    hy: 'Երեխայի հերթագրում մանկապարտեզում',
    en: 'Kindergarten queue',
    ru: 'Постановка ребёнка в очередь в детский сад',
  },
  summary: {
    hy: 'Հերթագրեք Ձեր երեխային համայնքային մանկապարտեզներից մեկում։',
    en: 'Put your child in the queue for one of the community kindergartens.',
    ru: 'Поставьте ребёнка в очередь в один из общинных детских садов.',
  },
  ...signedBySecretaryTexts,
  stages: {
    ...signedBySecretaryTexts.stages,
    sign: {
      hy: 'Հերթագրում և ծանուցում',
      en: 'Entry in the queue and notification',
      ru: 'Постановка в очередь и уведомление',
    },
  },
  tasks: {
    ...signedBySecretaryTexts.tasks,
    review: {
      hy: 'Ճշտել երեխայի տվյալները և առաջնահերթության իրավունքը',
      en: 'Verify the details of the child and any right to priority',
      ru: 'Проверить данные ребёнка и право на первоочередность',
    },
    sign: {
      hy: 'Հաստատել հերթագրումը և ստորագրել ծանուցումը',
      en: 'Approve the entry in the queue and sign the notice',
      ru: 'Утвердить постановку в очередь и подписать уведомление',
    },
  },
  outcomes: {
    ...signedBySecretaryTexts.outcomes,
    'review.confirmed': {
      hy: 'Երեխան ենթակա է հերթագրման',
      en: 'The child may enter the queue',
      ru: 'Ребёнок подлежит постановке в очередь',
    },
    'review.not-confirmed': {
      hy: 'Հերթագրման պայմանները չեն բավարարվում',
      en: 'The conditions for the queue are not met',
      ru: 'Условия постановки в очередь не выполнены',
    },
    'sign.granted': { hy: 'Հերթագրել', en: 'Enter in the queue', ru: 'Поставить в очередь' },
  },
};
