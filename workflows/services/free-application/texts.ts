import type { ServiceTexts } from '../../domain/service.ts';
import { answeredByHeadTexts } from '../process-texts.ts';

export const texts: ServiceTexts = {
  title: { hy: 'Ազատ ձևի դիմում', en: 'Free-form application', ru: 'Заявление в свободной форме' },
  summary: {
    hy: 'Դիմեք համայնքի ղեկավարին ցանկացած հարցով, որի համար առանձին ծառայություն չկա։',
    en: 'Write to the head of the community about anything that has no service of its own.',
    ru: 'Обратитесь к главе общины по любому вопросу, для которого нет отдельной услуги.',
  },
  ...answeredByHeadTexts,
};
