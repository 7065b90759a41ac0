import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Ավարտական ակտի ձևակերպում (ավարտված շինարարության շահագործման փաստագրում)',
    en: 'Completion act (documenting finished construction)',
    ru: 'Оформление акта завершения строительства',
  },
  summary: {
    hy: 'Համայնքապետարանն ավարտական ակտով փաստագրում է, որ շինարարությունն ավարտվել է թույլտվությանը և նախագծին համապատասխան։',
    en: 'The municipality documents that the works were finished in line with the permit and the design.',
    ru: 'Муниципалитет актом подтверждает, что строительство завершено в соответствии с разрешением и проектом.',
  },
  ...processTexts,
  stages: {
    ...processTexts.stages,
    payment: { hy: 'Տեղական վճարի մուծում', en: 'Payment of the local fee', ru: 'Уплата местного сбора' },
  },
  tasks: {
    ...processTexts.tasks,
    payment: {
      hy: 'Գրանցել տեղական վճարի մուծումը',
      en: 'Record the payment of the local fee',
      ru: 'Зарегистрировать уплату местного сбора',
    },
    review: {
      hy: 'Կատարել տեղազննություն և տալ եզրակացություն ավարտված շինարարության վերաբերյալ',
      en: 'Visit the site and give an opinion on the finished works',
      ru: 'Осмотреть объект и дать заключение о завершённом строительстве',
    },
    decision: {
      hy: 'Որոշում ընդունել ավարտական ակտի վերաբերյալ',
      en: 'Decide on the completion act',
      ru: 'Принять решение об акте завершения строительства',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'decision.granted': { hy: 'Ձևակերպել ավարտական ակտը', en: 'Issue the completion act', ru: 'Оформить акт' },
  },
};
