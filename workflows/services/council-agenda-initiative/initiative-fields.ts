import type { FormField } from '../../domain/form.ts';

/** The question, why the council must take it up, and who stands behind it. */
export const initiative: readonly FormField[] = [
  {
    key: 'question',
    type: 'text',
    required: true,
    label: {
      hy: 'Օրակարգում ընդգրկվող հարցը',
      en: 'Question for the agenda',
      ru: 'Вопрос для включения в повестку дня',
    },
    hint: {
      hy: 'Մեկ նախադասությամբ, օրինակ՝ խաղահրապարակի կառուցման մասին',
      en: 'In one sentence, for example on the building of a playground',
      ru: 'Одним предложением, например: о строительстве детской площадки',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'grounds',
    type: 'longtext',
    required: true,
    label: { hy: 'Հարցի հիմնավորումը', en: 'Reasons', ru: 'Обоснование вопроса' },
    hint: {
      hy: 'Գրեք, թե ինչու պետք է հարցը քննարկվի ավագանու նիստում',
      en: 'Say why the council should consider the question',
      ru: 'Напишите, почему вопрос следует рассмотреть на заседании совета старейшин',
    },
    limits: { minLength: 10, maxLength: 5_000 },
    unconfirmed: true,
  },
  {
    key: 'signatories',
    type: 'number',
    required: true,
    label: { hy: 'Ստորագրողների թիվը', en: 'Number of people who signed', ru: 'Число подписавших' },
    hint: {
      hy: 'Ստորագրել կարող են համայնքի 16 տարին լրացած բնակիչները',
      en: 'Residents of the community aged 16 and more may sign',
      ru: 'Подписать могут жители общины, достигшие 16 лет',
    },
    limits: { min: 1, max: 1_000_000, step: 1 },
    unconfirmed: true,
  },
  {
    key: 'rapporteur',
    type: 'text',
    required: true,
    label: {
      hy: 'Ո՞վ է ներկայացնելու հարցը նիստում',
      en: 'Who will present the question at the session?',
      ru: 'Кто представит вопрос на заседании?',
    },
    hint: {
      hy: 'Նախաձեռնող խմբի ներկայացուցչի անունը, ազգանունը',
      en: 'Name of the representative of the group',
      ru: 'Имя и фамилия представителя инициативной группы',
    },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
  {
    key: 'rapporteurPhone',
    type: 'phone',
    required: true,
    label: {
      hy: 'Զեկուցողի հեռախոսահամարը՝ նիստի մասին տեղեկացնելու համար',
      en: 'Phone number of that person, to tell the day of the session',
      ru: 'Телефон докладчика, по которому сообщить о заседании',
    },
    unconfirmed: true,
  },
];
