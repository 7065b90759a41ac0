import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Շահագործման թույլտվություն (բազմաբնակարան կամ ստորաբաժանված շենք)',
    en: 'Occupancy (commissioning) permit for a multi-apartment or subdivided building',
    ru: 'Разрешение на эксплуатацию многоквартирного здания',
  },
  summary: {
    hy: 'Թույլտվություն՝ կառուցված բազմաբնակարան կամ ստորաբաժանված շենքը շահագործելու համար։',
    en: 'Permission to put a finished apartment or subdivided building into use.',
    ru: 'Разрешение ввести в эксплуатацию построенное многоквартирное или разделённое на части здание.',
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
      hy: 'Կատարել տեղազննություն և տալ եզրակացություն շենքի շահագործման վերաբերյալ',
      en: 'Visit the building and give an opinion on putting it into use',
      ru: 'Осмотреть здание и дать заключение о его эксплуатации',
    },
    decision: {
      hy: 'Որոշում ընդունել շահագործման թույլտվության մասին',
      en: 'Decide on the occupancy permit',
      ru: 'Принять решение о разрешении на эксплуатацию',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'decision.granted': { hy: 'Տալ թույլտվություն', en: 'Grant the permit', ru: 'Выдать разрешение' },
  },
};
