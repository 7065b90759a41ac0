import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: false });

export const texts: ServiceTexts = {
  title: {
    hy: 'Հողային (փորման) աշխատանքների և ճանապարհի ժամանակավոր փակման թույլտվություն',
    en: 'Permit for earthworks and temporary road closure',
    ru: 'Разрешение на земляные работы и временное перекрытие дороги',
  },
  summary: {
    hy: 'Թույլտվություն՝ համայնքի փողոցներում և այլ ընդհանուր տարածքներում փորելու և դրա համար երթևեկությունը ժամանակավորապես սահմանափակելու համար։',
    en: 'Permission to dig in streets and other public places of the community and to close the road for it for a time.',
    ru: 'Разрешение вести земляные работы на улицах и в других общественных местах общины и временно ограничить для этого движение.',
  },
  ...processTexts,
  tasks: {
    ...processTexts.tasks,
    review: {
      hy: 'Ուսումնասիրել աշխատանքների վայրը և տալ եզրակացություն',
      en: 'Review the place of the works and give an opinion',
      ru: 'Изучить место работ и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել թույլտվության մասին',
      en: 'Decide on the permit',
      ru: 'Принять решение о разрешении',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'decision.granted': { hy: 'Տալ թույլտվություն', en: 'Grant the permit', ru: 'Выдать разрешение' },
  },
};
