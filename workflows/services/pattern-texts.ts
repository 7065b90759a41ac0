import type { ServiceTexts } from '../domain/service.ts';

/** Words of the stages in `patterns.ts`, the same in every service that has them. */
export type StageTexts = Pick<ServiceTexts, 'stages' | 'tasks' | 'outcomes'>;

/** Later parts put their words over those of earlier ones. */
export const joined = (...parts: readonly Partial<StageTexts>[]): StageTexts => ({
  stages: Object.assign({}, ...parts.map(({ stages }) => stages)),
  tasks: Object.assign({}, ...parts.map(({ tasks }) => tasks)),
  outcomes: Object.assign({}, ...parts.map(({ outcomes }) => outcomes)),
});

/** Whether the application is complete, and what happens when it is not. */
export const checkTexts: StageTexts = {
  stages: {
    check: {
      hy: 'Փաստաթղթերի ամբողջականության ստուգում',
      en: 'Completeness check',
      ru: 'Проверка комплектности документов',
    },
    correction: {
      hy: 'Սպասում է դիմողի լրացմանը',
      en: 'Waiting for the applicant to complete the application',
      ru: 'Ожидание дополнений от заявителя',
    },
    lapsed: {
      hy: 'Դիմումը թողնվել է առանց քննության',
      en: 'Application left without consideration',
      ru: 'Заявление оставлено без рассмотрения',
    },
  },
  tasks: {
    check: {
      hy: 'Ստուգել փաստաթղթերի ամբողջականությունը',
      en: 'Check that the application is complete',
      ru: 'Проверить комплектность документов',
    },
  },
  outcomes: {
    'check.complete': {
      hy: 'Փաստաթղթերն ամբողջական են',
      en: 'The application is complete',
      ru: 'Документы в полном комплекте',
    },
    'check.incomplete': { hy: 'Վերադարձնել լրամշակման', en: 'Return for correction', ru: 'Вернуть на доработку' },
  },
};

/** The act and its way to the applicant. */
const resultTexts: StageTexts = {
  stages: {
    issue: {
      hy: 'Ակտի համարակալում և գրանցում',
      en: 'Numbering and registration of the act',
      ru: 'Присвоение номера и регистрация акта',
    },
    delivery: { hy: 'Արդյունքի հանձնում դիմողին', en: 'Delivery of the result', ru: 'Выдача результата заявителю' },
    closed: { hy: 'Գործն ավարտված է', en: 'Case completed', ru: 'Дело завершено' },
  },
  tasks: {
    delivery: {
      hy: 'Հանձնել արդյունքը դիմողին',
      en: 'Hand the result over to the applicant',
      ru: 'Выдать результат заявителю',
    },
  },
  outcomes: {
    'delivery.delivered': { hy: 'Արդյունքը հանձնված է', en: 'The result was handed over', ru: 'Результат выдан' },
  },
};

export const commonTexts: StageTexts = joined(checkTexts, resultTexts);

/** The act is an answer in writing. */
export const letterTexts: Pick<StageTexts, 'stages'> = {
  stages: {
    issue: {
      hy: 'Պատասխան գրության համարակալում և գրանցում',
      en: 'Numbering and registration of the letter',
      ru: 'Присвоение номера и регистрация письма',
    },
  },
};

/** The head names who carries it out. */
export const resolutionTexts: StageTexts = {
  stages: {
    resolution: { hy: 'Համայնքի ղեկավարի մակագրություն', en: 'Resolution of the head', ru: 'Резолюция главы общины' },
  },
  tasks: {
    resolution: {
      hy: 'Մակագրել՝ նշանակել կատարող և ժամկետ',
      en: 'Write the resolution: executor, text and due date',
      ru: 'Наложить резолюцию: исполнитель, поручение и срок',
    },
  },
  outcomes: {
    'resolution.assigned': { hy: 'Մակագրել կատարողին', en: 'Assign to the executor', ru: 'Поручить исполнителю' },
  },
};

/** The head names an executor, who may ask the applicant for more. */
export const executionTexts: StageTexts = joined(resolutionTexts, {
  stages: {
    review: { hy: 'Մասնագիտական ուսումնասիրություն', en: 'Specialist review', ru: 'Рассмотрение специалистом' },
    'review-correction': {
      hy: 'Սպասում է դիմողի լրացուցիչ փաստաթղթերին',
      en: 'Waiting for further documents from the applicant',
      ru: 'Ожидание дополнительных документов от заявителя',
    },
  },
  outcomes: {
    'review.incomplete': {
      hy: 'Պահանջել լրացուցիչ փաստաթղթեր',
      en: 'Ask the applicant for more',
      ru: 'Запросить дополнительные документы',
    },
  },
});

/** A paper that came to the wrong body is sent on. */
export const forwardingTexts: StageTexts = {
  stages: {
    forwarding: {
      hy: 'Վերահասցեագրում իրավասու մարմնին',
      en: 'Forwarding to the competent body',
      ru: 'Направление компетентному органу',
    },
    forwarded: {
      hy: 'Վերահասցեագրված է իրավասու մարմնին',
      en: 'Forwarded to the competent body',
      ru: 'Направлено компетентному органу',
    },
  },
  tasks: {
    forwarding: {
      hy: 'Ուղարկել իրավասու մարմնին և տեղեկացնել դիմողին',
      en: 'Send it to the competent body and tell the applicant',
      ru: 'Направить компетентному органу и уведомить заявителя',
    },
  },
  outcomes: {
    'forwarding.forwarded': { hy: 'Ուղարկված է', en: 'It is sent', ru: 'Направлено' },
  },
};

export const paymentTexts: StageTexts = {
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

/** The executor's opinion on what is asked. */
export const opinionOfExecutorTexts: Pick<StageTexts, 'tasks' | 'outcomes'> = {
  tasks: {
    review: {
      hy: 'Ուսումնասիրել դիմումը և տալ եզրակացություն',
      en: 'Review the application and give an opinion',
      ru: 'Рассмотреть заявление и дать заключение',
    },
  },
  outcomes: {
    'review.favourable': { hy: 'Դրական եզրակացություն', en: 'Favourable opinion', ru: 'Положительное заключение' },
    'review.unfavourable': {
      hy: 'Բացասական եզրակացություն',
      en: 'Unfavourable opinion',
      ru: 'Отрицательное заключение',
    },
  },
};
