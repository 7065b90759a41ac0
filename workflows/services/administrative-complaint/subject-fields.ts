import type { FormField } from '../../domain/form.ts';

/** What the complaint is against. */
export const subject: readonly FormField[] = [
  {
    key: 'complaintAgainst',
    type: 'choice',
    required: true,
    label: { hy: 'Ի՞նչն եք բողոքարկում', en: 'What do you complain against?', ru: 'Что вы обжалуете?' },
    options: [
      { value: 'act', label: { hy: 'Վարչական ակտը', en: 'An administrative act', ru: 'Административный акт' } },
      { value: 'action', label: { hy: 'Գործողությունը', en: 'An action', ru: 'Действие' } },
      { value: 'inaction', label: { hy: 'Անգործությունը', en: 'A failure to act', ru: 'Бездействие' } },
    ],
    unconfirmed: true,
  },
  {
    key: 'actNumber',
    type: 'text',
    required: true,
    showIf: { field: 'complaintAgainst', is: 'act' },
    label: { hy: 'Վարչական ակտի համարը', en: 'Number of the act', ru: 'Номер административного акта' },
    hint: { hy: 'Օրինակ՝ N 744-Ա', en: 'For example N 744-Ա', ru: 'Например, N 744-Ա' },
    limits: { maxLength: 50 },
    unconfirmed: true,
  },
  {
    key: 'eventDate',
    type: 'date',
    required: true,
    showIf: { field: 'complaintAgainst', in: ['act', 'action'] },
    label: {
      hy: 'Ակտի ընդունման կամ գործողության կատարման օրը',
      en: 'Date of the act or action',
      ru: 'Дата принятия акта или совершения действия',
    },
    limits: { when: 'past' },
    unconfirmed: true,
  },
  {
    key: 'learnedOn',
    type: 'date',
    required: true,
    label: {
      hy: 'Ե՞րբ եք ստացել ակտը կամ իմացել խախտման մասին',
      en: 'When did you receive the act or learn of the violation?',
      ru: 'Когда вы получили акт или узнали о нарушении?',
    },
    hint: {
      hy: 'Այդ օրն անհրաժեշտ է բողոքարկման ժամկետը ստուգելու համար',
      en: 'Needed to check whether the complaint is filed in time',
      ru: 'Нужно для проверки срока обжалования',
    },
    limits: { when: 'past' },
    unconfirmed: true,
  },
  {
    key: 'responsibleBody',
    type: 'text',
    required: true,
    label: {
      hy: 'Ո՞ր ստորաբաժանումը կամ պաշտոնատար անձն է թույլ տվել խախտումը',
      en: 'Which department or official is the complaint about?',
      ru: 'На какое подразделение или должностное лицо вы жалуетесь?',
    },
    limits: { minLength: 3, maxLength: 200 },
    unconfirmed: true,
  },
];
