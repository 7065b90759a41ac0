import type { ContentRef, DocumentRef } from '../case-command.ts';
import type { SubjectEvent, SubjectFact, SubjectStory } from '../subject.ts';
import type { GrantedExtension, InspectionResult, PermitState } from './permit-state.ts';

/** What a case grants: everything that a permit begins with. */
export type PermitGrant = Pick<
  PermitState,
  'service' | 'number' | 'caseNumber' | 'settlement' | 'departments' | 'from' | 'until' | 'rules'
>;

/** What happened to a permit, as facts; its state is the fold of these. */
export interface PermitEventData {
  'permit.granted': PermitGrant;
  'permit.took-effect': { readonly until: string };
  'permit.reminded': { readonly days: number; readonly until: string };
  'permit.extended': { readonly application: GrantedExtension; readonly until: string };
  'permit.data-changed': { readonly content: ContentRef; readonly reason: ContentRef } & Papers;
  'permit.suspended': { readonly reason: ContentRef } & Papers;
  'permit.resumed': { readonly reason?: ContentRef; readonly until?: string };
  'permit.revoked': { readonly reason: ContentRef } & Papers;
  'permit.surrendered': { readonly reason?: ContentRef };
  'permit.expired': { readonly until: string };
  'condition.added': { readonly id: string; readonly text: ContentRef; readonly dueOn?: string };
  'condition.met': { readonly id: string; readonly text?: ContentRef } & Papers;
  'inspection.planned': { readonly id: string; readonly plannedFor: string; readonly text?: ContentRef };
  'inspection.held': {
    readonly id: string;
    readonly result: InspectionResult;
    readonly text: ContentRef;
  } & Papers;
}

interface Papers {
  readonly documents?: readonly DocumentRef[];
}

export type PermitEventType = keyof PermitEventData;
export type PermitFact = {
  [T in PermitEventType]: SubjectFact & { readonly type: T; readonly data: PermitEventData[T] };
}[PermitEventType];
export type PermitEvent = SubjectEvent<PermitFact>;
export type PermitStory = SubjectStory<PermitState, PermitFact>;
