import type { Form } from '../../domain/form.ts';
import { identityDocument } from '../documents.ts';
import { plannedUse, plotAddress, plotArea, plotCadastralCode } from '../fields.ts';
import { resultDelivery } from '../result-delivery.ts';

export const form: Form = {
  fields: [
    {
      key: 'lot',
      type: 'text',
      required: false,
      label: {
        hy: 'Աճուրդի հայտարարության և լոտի համարը',
        en: 'Number of the auction notice and of the lot',
        ru: 'Номер объявления об аукционе и лота',
      },
      hint: {
        hy: 'Եթե աճուրդն արդեն հայտարարված է',
        en: 'If the auction has already been announced',
        ru: 'Если аукцион уже объявлен',
      },
      limits: { maxLength: 100 },
      unconfirmed: true,
    },
    plotCadastralCode,
    plotAddress,
    plotArea,
    plannedUse,
    {
      key: 'refundAccount',
      type: 'text',
      required: true,
      label: {
        hy: 'Բանկային հաշիվ՝ նախավճարը վերադարձնելու համար',
        en: 'Bank account for the return of the deposit',
        ru: 'Банковский счёт для возврата задатка',
      },
      hint: {
        hy: 'Բանկի անվանումը և հաշվեհամարը. նախավճարը վերադարձվում է, եթե չեք հաղթում',
        en: 'Name of the bank and number of the account; the deposit is returned if you do not win',
        ru: 'Название банка и номер счёта; задаток возвращается, если вы не победите',
      },
      limits: { minLength: 5, maxLength: 200 },
      unconfirmed: true,
    },
    {
      key: 'acceptsTerms',
      type: 'boolean',
      required: true,
      label: {
        hy: 'Ծանոթացել եմ աճուրդի պայմաններին և համաձայն եմ դրանց',
        en: 'I have read the terms of the auction and accept them',
        ru: 'Я ознакомился (ознакомилась) с условиями аукциона и согласен (согласна) с ними',
      },
      unconfirmed: true,
    },
    resultDelivery,
  ],
  // The bid is the filled-in form, which asks for the plot and the purpose too; the participation fee is settled in the
  // payment stage.
  documents: [
    identityDocument,
    {
      key: 'deposit',
      required: true,
      label: { hy: 'Նախավճարի անդորրագիր', en: 'Receipt for the deposit', ru: 'Квитанция о задатке' },
    },
  ],
};
