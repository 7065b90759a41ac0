import framework from 'ra-language-english';
import type { Messages } from './messages.ts';
import { words } from './words/en.ts';

export const messages: Messages = { ...framework, ...words };
