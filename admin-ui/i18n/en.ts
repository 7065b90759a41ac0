import framework from 'ra-language-english';
import { en as kernel } from '../../workflows/texts/en.ts';
import type { Messages } from './messages.ts';
import { words } from './words/en.ts';

export const messages: Messages = { ...framework, ...words, kernel };
