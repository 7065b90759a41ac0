import { joined, type StageTexts } from './pattern-texts.ts';

/** The words of the stages in `office-patterns.ts`. */
const returnForCorrection = { hy: 'Վերադարձնել լրամշակման', en: 'Return for correction', ru: 'Вернуть на доработку' };
const draftIsReady = { hy: 'Նախագիծը պատրաստ է', en: 'The draft is ready', ru: 'Проект готов' };

export const ownDraftingTexts: Pick<StageTexts, 'tasks'> = {
  tasks: {
    'own-drafting': {
      hy: 'Պատրաստել նախագիծը կամ հանձնարարել մասնագետի',
      en: 'Draft it, or give it to a specialist',
      ru: 'Подготовить проект или поручить специалисту',
    },
  },
};

export const signatureTexts: StageTexts = {
  stages: {
    signature: {
      hy: 'Ստորագրում համայնքի ղեկավարի կողմից',
      en: 'Signature by the head',
      ru: 'Подписание главой общины',
    },
  },
  tasks: {
    signature: { hy: 'Ստորագրել փաստաթուղթը', en: 'Sign the document', ru: 'Подписать документ' },
  },
  outcomes: {
    'drafting.drafted': draftIsReady,
    'signature.signed': { hy: 'Ստորագրել', en: 'Sign', ru: 'Подписать' },
    'signature.returned': returnForCorrection,
  },
};

/** A letter from its draft to its dispatch. */
export const sentLetterTexts: StageTexts = joined(signatureTexts, {
  stages: {
    drafting: { hy: 'Գրության նախագծի պատրաստում', en: 'Drafting of the letter', ru: 'Подготовка проекта письма' },
    check: {
      hy: 'Նախագծի ստուգում աշխատակազմի քարտուղարի կողմից',
      en: 'Check by the staff secretary',
      ru: 'Проверка проекта секретарём аппарата',
    },
    issue: {
      hy: 'Ելից գրության համարակալում և գրանցում',
      en: 'Numbering and registration of the outgoing letter',
      ru: 'Присвоение номера и регистрация исходящего письма',
    },
    delivery: { hy: 'Գրության առաքում', en: 'Dispatch of the letter', ru: 'Отправка письма' },
    closed: { hy: 'Գրությունն ուղարկված է', en: 'The letter is sent', ru: 'Письмо отправлено' },
  },
  tasks: {
    drafting: { hy: 'Պատրաստել գրության նախագիծը', en: 'Draft the letter', ru: 'Подготовить проект письма' },
    check: { hy: 'Ստուգել գրության նախագիծը', en: 'Check the draft letter', ru: 'Проверить проект письма' },
    signature: { hy: 'Ստորագրել գրությունը', en: 'Sign the letter', ru: 'Подписать письмо' },
    delivery: {
      hy: 'Ուղարկել գրությունը հասցեատիրոջը',
      en: 'Send the letter to the addressee',
      ru: 'Отправить письмо адресату',
    },
  },
  outcomes: {
    'check.approved': {
      hy: 'Ներկայացնել ստորագրման',
      en: 'Submit for signature',
      ru: 'Передать на подпись',
    },
    'check.returned': returnForCorrection,
    'delivery.delivered': { hy: 'Գրությունն ուղարկված է', en: 'The letter is sent', ru: 'Письмо отправлено' },
  },
});

/** An act of the head from its draft to its publication. */
export const actOfHeadTexts: StageTexts = joined(ownDraftingTexts, signatureTexts, {
  stages: {
    drafting: { hy: 'Նախագծի պատրաստում', en: 'Drafting', ru: 'Подготовка проекта' },
    agreement: { hy: 'Նախագծի համաձայնեցում', en: 'Agreement on the draft', ru: 'Согласование проекта' },
    issue: {
      hy: 'Ակտի համարակալում և գրանցում',
      en: 'Numbering and registration of the act',
      ru: 'Присвоение номера и регистрация акта',
    },
    publication: { hy: 'Հրապարակում', en: 'Publication', ru: 'Опубликование' },
  },
  tasks: {
    drafting: { hy: 'Պատրաստել նախագիծը', en: 'Draft the act', ru: 'Подготовить проект' },
    'legal-check': {
      hy: 'Ստուգել նախագծի համապատասխանությունն օրենսդրությանը',
      en: 'Check that the draft agrees with the law',
      ru: 'Проверить соответствие проекта законодательству',
    },
    'secretary-check': { hy: 'Համաձայնեցնել նախագիծը', en: 'Agree the draft', ru: 'Согласовать проект' },
    publication: {
      hy: 'Հրապարակել ակտը կամ նշել, որ այն հրապարակման ենթակա չէ',
      en: 'Publish the act, or state that it is not to be published',
      ru: 'Опубликовать акт или указать, что он не подлежит опубликованию',
    },
  },
  outcomes: {
    'agreement.agreed': { hy: 'Համաձայնեցնել', en: 'Agree', ru: 'Согласовать' },
    'agreement.objection': {
      hy: 'Վերադարձնել լրամշակման՝ առարկություններով',
      en: 'Return with objections',
      ru: 'Вернуть на доработку с замечаниями',
    },
    'publication.published': { hy: 'Հրապարակված է', en: 'Published', ru: 'Опубликовано' },
    'publication.not-published': {
      hy: 'Հրապարակման ենթակա չէ',
      en: 'Not to be published',
      ru: 'Не подлежит опубликованию',
    },
  },
});
