import { createContext, useContext } from 'react';
import type { DocumentView } from '../../../../workflows/contract/http-documents.ts';

/** How a row lets its document be looked at; absent where there is nowhere to show it. */
export type Look = (document: DocumentView) => void;
const Looking = createContext<Look | undefined>(undefined);
export const LookingProvider = Looking.Provider;
export const useLook = (): Look | undefined => useContext(Looking);
