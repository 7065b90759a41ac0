import type { ServiceTexts } from '../../domain/service.ts';
import { ownDraftingTexts, sentLetterTexts } from '../office-texts.ts';
import { joined } from '../pattern-texts.ts';

export const texts: ServiceTexts = {
  title: { hy: 'Ելից գրություն', en: 'Outgoing letter', ru: 'Исходящее письмо' },
  summary: {
    hy: 'Համայնքապետարանի նախաձեռնությամբ ուղարկվող գրություն՝ նախագծից մինչև առաքում։',
    en: 'A letter that the municipality sends of its own accord, from its draft to its dispatch.',
    ru: 'Письмо по инициативе муниципалитета: от проекта до отправки.',
  },
  ...joined(ownDraftingTexts, sentLetterTexts),
};
