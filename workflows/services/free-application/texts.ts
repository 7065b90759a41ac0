import type { ServiceTexts } from '../../domain/service.ts';
import { commonTexts, executionTexts } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: { hy: 'Ազատ ձևի դիմում', en: 'Free-form application', ru: 'Заявление в свободной форме' },
  summary: {
    hy: 'Դիմեք համայնքի ղեկավարին ցանկացած հարցով, որի համար առանձին ծառայություն չկա։',
    en: 'Write to the head of the community about anything that has no service of its own.',
    ru: 'Обратитесь к главе общины по любому вопросу, для которого нет отдельной услуги.',
  },
  stages: { ...commonTexts.stages, ...executionTexts.stages },
  tasks: {
    ...commonTexts.tasks,
    ...executionTexts.tasks,
    review: {
      hy: 'Ուսումնասիրել հարցը և պատրաստել պատասխանի նախագիծը',
      en: 'Look into the matter and draft the answer',
      ru: 'Изучить вопрос и подготовить проект ответа',
    },
    decision: { hy: 'Պատասխանել դիմումին', en: 'Answer the application', ru: 'Ответить на заявление' },
  },
  outcomes: {
    ...commonTexts.outcomes,
    ...executionTexts.outcomes,
    'review.prepared': {
      hy: 'Պատասխանի նախագիծը պատրաստ է',
      en: 'The draft answer is ready',
      ru: 'Проект ответа готов',
    },
    'decision.answered': { hy: 'Հաստատել պատասխանը', en: 'Approve the answer', ru: 'Утвердить ответ' },
    'decision.refused': { hy: 'Մերժել', en: 'Refuse', ru: 'Отказать' },
  },
};
