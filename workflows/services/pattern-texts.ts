import type { ServiceTexts } from '../domain/service.ts';

/** Words of the stages in `patterns.ts`, the same in every service that has them. */
type StageTexts = Pick<ServiceTexts, 'stages' | 'tasks' | 'outcomes'>;

export const commonTexts: StageTexts = {
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
    delivery: { hy: 'Արդյունքի հանձնում դիմողին', en: 'Delivery of the result', ru: 'Выдача результата заявителю' },
    closed: { hy: 'Գործն ավարտված է', en: 'Case completed', ru: 'Дело завершено' },
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
    delivery: {
      hy: 'Հանձնել արդյունքը դիմողին',
      en: 'Hand the result over to the applicant',
      ru: 'Выдать результат заявителю',
    },
  },
  outcomes: {
    'check.complete': {
      hy: 'Փաստաթղթերն ամբողջական են',
      en: 'The application is complete',
      ru: 'Документы в полном комплекте',
    },
    'check.incomplete': { hy: 'Վերադարձնել լրամշակման', en: 'Return for correction', ru: 'Вернуть на доработку' },
    'delivery.delivered': { hy: 'Արդյունքը հանձնված է', en: 'The result was handed over', ru: 'Результат выдан' },
  },
};

/** The head names an executor, who may ask the applicant for more. */
export const executionTexts: StageTexts = {
  stages: {
    resolution: { hy: 'Համայնքի ղեկավարի մակագրություն', en: 'Resolution of the head', ru: 'Резолюция главы общины' },
    review: { hy: 'Մասնագիտական ուսումնասիրություն', en: 'Specialist review', ru: 'Рассмотрение специалистом' },
    'review-correction': {
      hy: 'Սպասում է դիմողի լրացուցիչ փաստաթղթերին',
      en: 'Waiting for further documents from the applicant',
      ru: 'Ожидание дополнительных документов от заявителя',
    },
    decision: {
      hy: 'Որոշման ընդունում և ստորագրում',
      en: 'Decision and signature',
      ru: 'Принятие и подписание решения',
    },
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
    'review.incomplete': {
      hy: 'Պահանջել լրացուցիչ փաստաթղթեր',
      en: 'Ask the applicant for more',
      ru: 'Запросить дополнительные документы',
    },
    'decision.returned': { hy: 'Վերադարձնել կատարողին', en: 'Return to the executor', ru: 'Вернуть исполнителю' },
  },
};
