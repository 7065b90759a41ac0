import type { Text } from '../../domain/language.ts';
import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

/** Term and validity depend on the same. */
const riskCategories: Text[] = [
  { hy: 'Ռիսկայնության II աստիճան', en: 'Risk category II', ru: 'II категория риска' },
  { hy: 'Ռիսկայնության III աստիճան', en: 'Risk category III', ru: 'III категория риска' },
  { hy: 'Ռիսկայնության IV աստիճան', en: 'Risk category IV', ru: 'IV категория риска' },
];

export const texts: ServiceTexts = {
  title: {
    hy: 'Նախագծման թույլտվություն (ճարտարապետահատակագծային առաջադրանք)',
    en: 'Design permit (architectural-planning assignment)',
    ru: 'Разрешение на проектирование (архитектурно-планировочное задание)',
  },
  summary: {
    hy: 'Թույլտվություն՝ շենքի կամ շինության նախագիծը մշակելու համար. տրվում է ճարտարապետահատակագծային առաջադրանքի տեսքով։',
    en: 'Permission to draw up the design of a building; it is given as an architectural-planning assignment.',
    ru: 'Разрешение разработать проект здания или сооружения; выдаётся в виде архитектурно-планировочного задания.',
  },
  ...processTexts,
  stages: {
    ...processTexts.stages,
    payment: { hy: 'Տեղական վճարի վճարում', en: 'Payment of the local fee', ru: 'Уплата местного сбора' },
  },
  tasks: {
    ...processTexts.tasks,
    payment: {
      hy: 'Գրանցել տեղական վճարի վճարումը',
      en: 'Record the payment of the local fee',
      ru: 'Зарегистрировать уплату местного сбора',
    },
    review: {
      hy: 'Ուսումնասիրել հատակագիծը, պատրաստել առաջադրանքը և տալ եզրակացություն',
      en: 'Study the plan, prepare the assignment and give an opinion',
      ru: 'Изучить план, подготовить задание и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել թույլտվության մասին',
      en: 'Decide on the permit',
      ru: 'Принять решение о разрешении',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'payment.paid': { hy: 'Վճարումը կատարված է', en: 'The fee is paid', ru: 'Сбор уплачен' },
    'decision.granted': { hy: 'Տալ թույլտվություն', en: 'Grant the permit', ru: 'Выдать разрешение' },
  },
  variants: riskCategories,
  validities: riskCategories,
};
