import { hy as kernel } from '../../workflows/texts/hy.ts';
import { framework } from './framework/hy.ts';
import type { Messages } from './messages.ts';
import { words } from './words/hy.ts';

export const messages: Messages = { ...framework, ...words, kernel };
