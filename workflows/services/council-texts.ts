import {
  commonTexts,
  executionTexts,
  joined,
  opinionOfExecutorTexts,
  paymentTexts,
  type StageTexts,
} from './pattern-texts.ts';

/** The words of the process in `council-process.ts`. */
const councilTexts: StageTexts = {
  stages: {
    draft: {
      hy: 'Ավագանու որոշման նախագծի պատրաստում',
      en: 'Drafting of the council decision',
      ru: 'Подготовка проекта решения совета старейшин',
    },
    agreement: {
      hy: 'Որոշման նախագծի համաձայնեցում',
      en: 'Agreement on the draft',
      ru: 'Согласование проекта решения',
    },
    council: {
      hy: 'Քննարկում ավագանու նիստում',
      en: 'Consideration at a council session',
      ru: 'Рассмотрение на заседании совета старейшин',
    },
    issue: {
      hy: 'Ավագանու որոշման համարակալում և գրանցում',
      en: 'Numbering and registration of the council decision',
      ru: 'Присвоение номера и регистрация решения совета старейшин',
    },
  },
  tasks: {
    draft: {
      hy: 'Պատրաստել ավագանու որոշման նախագիծը և հիմնավորումը',
      en: 'Draft the council decision and its reasons',
      ru: 'Подготовить проект решения совета старейшин и обоснование',
    },
    'legal-check': {
      hy: 'Ստուգել նախագծի համապատասխանությունն օրենսդրությանը',
      en: 'Check that the draft agrees with the law',
      ru: 'Проверить соответствие проекта законодательству',
    },
    'secretary-check': {
      hy: 'Համաձայնեցնել նախագիծը և հարցն ընդգրկել նիստի օրակարգի նախագծում',
      en: 'Agree the draft and put the question on the draft agenda',
      ru: 'Согласовать проект и включить вопрос в проект повестки дня',
    },
    council: {
      hy: 'Ներկայացնել հարցն ավագանու նիստին և գրանցել քվեարկության արդյունքը',
      en: 'Bring the question before the council and record the vote',
      ru: 'Вынести вопрос на заседание совета старейшин и записать результат голосования',
    },
  },
  outcomes: {
    'draft.drafted': { hy: 'Ուղարկել համաձայնեցման', en: 'Send for agreement', ru: 'Направить на согласование' },
    'draft.incomplete': {
      hy: 'Պահանջել լրացուցիչ փաստաթղթեր',
      en: 'Ask the applicant for more',
      ru: 'Запросить дополнительные документы',
    },
    'agreement.agreed': { hy: 'Համաձայնեցնել', en: 'Agree', ru: 'Согласовать' },
    'agreement.objection': {
      hy: 'Վերադարձնել լրամշակման՝ առարկություններով',
      en: 'Return with objections',
      ru: 'Вернуть на доработку с замечаниями',
    },
    'council.adopted': { hy: 'Որոշումն ընդունվել է', en: 'The decision is adopted', ru: 'Решение принято' },
    'council.not-adopted': {
      hy: 'Որոշումը չի ընդունվել',
      en: 'The decision is not adopted',
      ru: 'Решение не принято',
    },
    'council.returned': {
      hy: 'Նախագիծը վերադարձվել է լրամշակման',
      en: 'The council returned the draft',
      ru: 'Проект возвращён на доработку',
    },
  },
};

const opinionTexts: StageTexts = {
  stages: {
    opinion: {
      hy: 'Պետական մարմնի կարծիքի ստացում',
      en: 'Opinion of the state body',
      ru: 'Получение мнения государственного органа',
    },
  },
  tasks: {
    opinion: {
      hy: 'Հարցում ուղարկել պետական մարմնին և գրանցել նրա կարծիքը',
      en: 'Ask the state body and record its opinion',
      ru: 'Направить запрос в государственный орган и зарегистрировать его мнение',
    },
  },
  outcomes: {
    'opinion.given': { hy: 'Կարծիքը ստացված է', en: 'The opinion is received', ru: 'Мнение получено' },
    'opinion.declined': {
      hy: 'Մարմինը հրաժարվել է կարծիք տալուց',
      en: 'The body declined to give an opinion',
      ru: 'Орган отказался дать мнение',
    },
  },
};

interface CouncilTexts {
  readonly fee?: boolean;
  readonly asks?: boolean;
}

export const decidedByCouncilTexts = ({ fee, asks }: CouncilTexts = {}): StageTexts =>
  joined(
    commonTexts,
    executionTexts,
    opinionOfExecutorTexts,
    councilTexts,
    fee ? paymentTexts : {},
    asks ? opinionTexts : {},
  );
