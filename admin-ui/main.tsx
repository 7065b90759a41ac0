import './fonts.ts';
import './print.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadMessages } from './i18n/messages.ts';
import { rememberedLanguage } from './providers/remembered.ts';
import { reloadWhenOutdated } from './reload-when-outdated.ts';

reloadWhenOutdated();

const language = rememberedLanguage();
const messages = await loadMessages(language);
document.documentElement.lang = language;

const root = document.getElementById('root');
if (root) createRoot(root).render(<App language={language} messages={messages} />);
