import type { Act } from '../../../workflows/domain/definition.ts';
import type { StoredAct } from './acts.model.ts';

/** What the application asked for is no fit name for a paper that refuses it: that is a decision. */
export const kindOfAct = ({ act, decision }: Pick<StoredAct, 'act' | 'decision'>): Act =>
  decision === 'refused' && (act === 'permit' || act === 'certificate') ? 'decision' : act;
