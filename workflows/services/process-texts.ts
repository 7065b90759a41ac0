import {
  commonTexts,
  executionTexts,
  forwardingTexts,
  joined,
  letterTexts,
  opinionOfExecutorTexts,
  paymentTexts,
  type StageTexts,
} from './pattern-texts.ts';

/** The words of the processes in `processes.ts`; a service whose work has better names of its own puts them over these. */
const refuse = { hy: 'Մերժել', en: 'Refuse', ru: 'Отказать' };
const forward = {
  hy: 'Վերահասցեագրել իրավասու մարմնին',
  en: 'Forward to the competent body',
  ru: 'Направить компетентному органу',
};

const decisionTexts: StageTexts = {
  stages: {
    decision: {
      hy: 'Որոշման ընդունում և ստորագրում',
      en: 'Decision and signature',
      ru: 'Принятие и подписание решения',
    },
  },
  tasks: {
    decision: {
      hy: 'Որոշում ընդունել դիմումի վերաբերյալ',
      en: 'Decide on the application',
      ru: 'Принять решение по заявлению',
    },
  },
  outcomes: {
    'decision.granted': { hy: 'Բավարարել', en: 'Grant', ru: 'Удовлетворить' },
    'decision.refused': refuse,
    'decision.returned': { hy: 'Վերադարձնել կատարողին', en: 'Return to the executor', ru: 'Вернуть исполнителю' },
  },
};

interface HeadTexts {
  readonly fee: boolean;
  readonly forwards?: boolean;
}

export const decidedByHeadTexts = ({ fee, forwards }: HeadTexts): StageTexts =>
  joined(
    commonTexts,
    executionTexts,
    opinionOfExecutorTexts,
    decisionTexts,
    fee ? paymentTexts : {},
    forwards ? joined(forwardingTexts, { outcomes: { 'resolution.forward': forward } }) : {},
  );

export const answeredByHeadTexts: StageTexts = joined(commonTexts, letterTexts, executionTexts, forwardingTexts, {
  stages: {
    decision: {
      hy: 'Պատասխանի հաստատում և ստորագրում',
      en: 'Approval and signature of the answer',
      ru: 'Утверждение и подписание ответа',
    },
  },
  tasks: {
    review: {
      hy: 'Ուսումնասիրել հարցը և պատրաստել պատասխանի նախագիծը',
      en: 'Look into the matter and draft the answer',
      ru: 'Изучить вопрос и подготовить проект ответа',
    },
    decision: { hy: 'Պատասխանել դիմումին', en: 'Answer the application', ru: 'Ответить на заявление' },
  },
  outcomes: {
    'resolution.forward': forward,
    'review.prepared': {
      hy: 'Պատասխանի նախագիծը պատրաստ է',
      en: 'The draft answer is ready',
      ru: 'Проект ответа готов',
    },
    'decision.answered': { hy: 'Հաստատել պատասխանը', en: 'Approve the answer', ru: 'Утвердить ответ' },
    'decision.refused': refuse,
    'decision.returned': { hy: 'Վերադարձնել կատարողին', en: 'Return to the executor', ru: 'Вернуть исполнителю' },
  },
});

export const signedBySecretaryTexts: StageTexts = joined(commonTexts, {
  stages: {
    review: { hy: 'Մասնագիտական ուսումնասիրություն', en: 'Specialist review', ru: 'Рассмотрение специалистом' },
    sign: { hy: 'Ստորագրում և վավերացում', en: 'Signature', ru: 'Подписание' },
  },
  tasks: {
    review: {
      hy: 'Ճշտել տվյալները և պատրաստել փաստաթուղթը',
      en: 'Verify the facts and prepare the document',
      ru: 'Проверить сведения и подготовить документ',
    },
    sign: { hy: 'Ստորագրել փաստաթուղթը', en: 'Sign the document', ru: 'Подписать документ' },
  },
  outcomes: {
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
});

export const forwardedBySpecialistTexts: StageTexts = joined(forwardingTexts, {
  outcomes: { 'review.forward': forward },
});
