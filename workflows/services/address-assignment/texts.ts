import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: false });

export const texts: ServiceTexts = {
  title: {
    hy: 'Անշարժ գույքին հասցե տրամադրելու կամ հասցեն փոխելու մասին որոշում',
    en: 'Assignment or change of a real-estate address',
    ru: 'Присвоение или изменение адреса недвижимости',
  },
  summary: {
    hy: 'Համայնքի ղեկավարի որոշմամբ անշարժ գույքին տրամադրվում է հասցե, կամ փոխվում է գործող հասցեն։',
    en: 'The head of the community decides on the address of your property or on its change.',
    ru: 'Решением главы общины недвижимости присваивается адрес или изменяется действующий адрес.',
  },
  ...processTexts,
  tasks: {
    ...processTexts.tasks,
    review: {
      hy: 'Կատարել տեղազննություն և տալ եզրակացություն հասցեի վերաբերյալ',
      en: 'Visit the site and give an opinion on the address',
      ru: 'Осмотреть объект и дать заключение об адресе',
    },
    decision: {
      hy: 'Որոշում ընդունել հասցեի վերաբերյալ',
      en: 'Decide on the address',
      ru: 'Принять решение об адресе',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'decision.granted': {
      hy: 'Տրամադրել կամ փոխել հասցեն',
      en: 'Assign or change the address',
      ru: 'Присвоить или изменить адрес',
    },
  },
};
