import type { FormField } from '../../domain/form.ts';
import { startDate } from '../fields.ts';

/** Where it will be sold and from when. */
export const outlet: readonly FormField[] = [
  {
    key: 'outletKind',
    type: 'choice',
    required: true,
    label: { hy: 'Վաճառքի վայրի տեսակը', en: 'Kind of outlet', ru: 'Вид места продажи' },
    options: [
      { value: 'filling-station', label: { hy: 'Բենզալցակայան', en: 'Petrol station', ru: 'Автозаправочная станция' } },
      { value: 'gas-station', label: { hy: 'Գազալցակայան', en: 'Gas filling station', ru: 'Газозаправочная станция' } },
      { value: 'shop', label: { hy: 'Խանութ', en: 'Shop', ru: 'Магазин' } },
    ],
    decides: true,
    unconfirmed: true,
  },
  {
    key: 'outletAddress',
    type: 'address',
    required: true,
    label: { hy: 'Վաճառքի վայրի հասցեն', en: 'Address of the outlet', ru: 'Адрес места продажи' },
    hint: {
      hy: 'Բնակավայր, փողոց կամ ճանապարհ, շենքի համար',
      en: 'Settlement, street or road, building number',
      ru: 'Населённый пункт, улица или дорога, номер здания',
    },
    limits: { minLength: 5, maxLength: 300 },
    unconfirmed: true,
  },
  {
    key: 'cadastralCode',
    type: 'cadastral-code',
    required: false,
    label: { hy: 'Հողամասի կադաստրային ծածկագիրը', en: 'Cadastral code of the plot', ru: 'Кадастровый код участка' },
    hint: {
      hy: 'Գրված է իրավունքի գրանցման վկայականում',
      en: 'It stands in the certificate of registration',
      ru: 'Указан в свидетельстве о регистрации права',
    },
    unconfirmed: true,
  },
  {
    key: 'tankVolume',
    type: 'number',
    required: true,
    showIf: { field: 'outletKind', in: ['filling-station', 'gas-station'] },
    label: {
      hy: 'Վառելիքի կամ գազի պահման տարողությունների ընդհանուր ծավալը, մ³',
      en: 'Total volume of the fuel or gas tanks, m³',
      ru: 'Общий объём ёмкостей для топлива или газа, м³',
    },
    limits: { min: 0, max: 10_000, step: 0.1 },
    unconfirmed: true,
  },
  startDate,
];
