import type { ServiceTexts } from '../../domain/service.ts';
import { decidedByHeadTexts } from '../process-texts.ts';

const processTexts = decidedByHeadTexts({ fee: true });

export const texts: ServiceTexts = {
  title: {
    hy: 'Հեղուկ վառելիքի, տեխնիկական հեղուկների, սեղմված և հեղուկացված գազի վաճառքի թույլտվություն',
    en: 'Permit to sell liquid fuel, technical fluids, compressed or liquefied gas',
    ru: 'Разрешение на продажу жидкого топлива, технических жидкостей, сжатого и сжиженного газа',
  },
  summary: {
    hy: 'Տարեկան թույլտվություն՝ լցակայանում կամ խանութում վառելիք, գազ կամ տեխնիկական հեղուկներ վաճառելու համար։',
    en: 'Permission to sell fuel, gas or technical fluids at a filling station or in a shop for a year.',
    ru: 'Разрешение на год продавать топливо, газ или технические жидкости на заправочной станции или в магазине.',
  },
  ...processTexts,
  stages: {
    ...processTexts.stages,
    payment: { hy: 'Տեղական տուրքի վճարում', en: 'Payment of the local duty', ru: 'Уплата местной пошлины' },
  },
  tasks: {
    ...processTexts.tasks,
    payment: {
      hy: 'Գրանցել տեղական տուրքի վճարումը',
      en: 'Record the payment of the local duty',
      ru: 'Зарегистрировать уплату местной пошлины',
    },
    review: {
      hy: 'Այցելել վաճառքի վայր, ուսումնասիրել փաստաթղթերը և տալ եզրակացություն',
      en: 'Visit the site, review the documents and give an opinion',
      ru: 'Выехать на место, рассмотреть документы и дать заключение',
    },
    decision: {
      hy: 'Որոշում ընդունել թույլտվության մասին',
      en: 'Decide on the permit',
      ru: 'Принять решение о разрешении',
    },
  },
  outcomes: {
    ...processTexts.outcomes,
    'payment.paid': { hy: 'Տուրքը վճարված է', en: 'The duty is paid', ru: 'Пошлина уплачена' },
    'decision.granted': { hy: 'Տալ թույլտվություն', en: 'Grant the permit', ru: 'Выдать разрешение' },
  },
  fees: [
    {
      hy: 'Տեխնիկական հեղուկների վաճառք խանութում',
      en: 'Technical fluids sold in a shop',
      ru: 'Продажа технических жидкостей в магазине',
    },
  ],
};
