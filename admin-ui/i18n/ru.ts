import { ru as kernel } from '../../workflows/texts/ru.ts';
import { framework } from './framework/ru.ts';
import type { Messages } from './messages.ts';
import { words } from './words/ru.ts';

export const messages: Messages = { ...framework, ...words, kernel };
