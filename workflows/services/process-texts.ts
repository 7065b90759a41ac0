import type { ServiceTexts } from '../domain/service.ts';
import { commonTexts, executionTexts } from './pattern-texts.ts';

/** The words of the processes in `processes.ts`; a service whose work has better names of its own puts them over these. */
type ProcessTexts = Pick<ServiceTexts, 'stages' | 'tasks' | 'outcomes'>;

const refuse = { hy: 'Մերժել', en: 'Refuse', ru: 'Отказать' };

const paymentTexts: ProcessTexts = {
  stages: { payment: { hy: 'Տեղական տուրքի կամ վճարի վճարում', en: 'Payment of the fee', ru: 'Уплата сбора' } },
  tasks: {
    payment: {
      hy: 'Գրանցել տեղական տուրքի կամ վճարի վճարումը',
      en: 'Record the payment of the fee',
      ru: 'Зарегистрировать уплату сбора',
    },
  },
  outcomes: { 'payment.paid': { hy: 'Վճարումը կատարված է', en: 'The fee is paid', ru: 'Сбор уплачен' } },
};

const headTexts: ProcessTexts = {
  stages: { ...commonTexts.stages, ...executionTexts.stages },
  tasks: {
    ...commonTexts.tasks,
    ...executionTexts.tasks,
    review: {
      hy: 'Ուսումնասիրել դիմումը և տալ եզրակացություն',
      en: 'Review the application and give an opinion',
      ru: 'Рассмотреть заявление и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել դիմումի վերաբերյալ',
      en: 'Decide on the application',
      ru: 'Принять решение по заявлению',
    },
  },
  outcomes: {
    ...commonTexts.outcomes,
    ...executionTexts.outcomes,
    'review.favourable': { hy: 'Դրական եզրակացություն', en: 'Favourable opinion', ru: 'Положительное заключение' },
    'review.unfavourable': {
      hy: 'Բացասական եզրակացություն',
      en: 'Unfavourable opinion',
      ru: 'Отрицательное заключение',
    },
    'decision.granted': { hy: 'Բավարարել', en: 'Grant', ru: 'Удовлетворить' },
    'decision.refused': refuse,
  },
};

export const decidedByHeadTexts = ({ fee }: { fee: boolean }): ProcessTexts =>
  fee
    ? {
        stages: { ...headTexts.stages, ...paymentTexts.stages },
        tasks: { ...headTexts.tasks, ...paymentTexts.tasks },
        outcomes: { ...headTexts.outcomes, ...paymentTexts.outcomes },
      }
    : headTexts;

export const signedBySecretaryTexts: ProcessTexts = {
  stages: {
    ...commonTexts.stages,
    review: { hy: 'Մասնագիտական ուսումնասիրություն', en: 'Specialist review', ru: 'Рассмотрение специалистом' },
    sign: { hy: 'Ստորագրում և վավերացում', en: 'Signature', ru: 'Подписание' },
  },
  tasks: {
    ...commonTexts.tasks,
    review: {
      hy: 'Ճշտել տվյալները և պատրաստել փաստաթուղթը',
      en: 'Verify the facts and prepare the document',
      ru: 'Проверить сведения и подготовить документ',
    },
    sign: { hy: 'Ստորագրել փաստաթուղթը', en: 'Sign the document', ru: 'Подписать документ' },
  },
  outcomes: {
    ...commonTexts.outcomes,
    'review.confirmed': { hy: 'Տվյալները հաստատվում են', en: 'The facts are confirmed', ru: 'Сведения подтверждены' },
    'review.not-confirmed': {
      hy: 'Տվյալները չեն հաստատվում',
      en: 'The facts are not confirmed',
      ru: 'Сведения не подтверждены',
    },
    'sign.granted': { hy: 'Ստորագրել և տրամադրել', en: 'Sign and issue', ru: 'Подписать и выдать' },
    'sign.refused': refuse,
    'sign.returned': { hy: 'Վերադարձնել մասնագետին', en: 'Return to the specialist', ru: 'Вернуть специалисту' },
  },
};
