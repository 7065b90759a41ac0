import type { FormField } from '../../domain/form.ts';
import { plotCadastralCode, siteAddress } from '../fields.ts';

/** Where it will be built. */
export const plot: readonly FormField[] = [plotCadastralCode, siteAddress];
