/** What the rules of procedure of a council say, where they differ from place to place. */
export interface CouncilRules {
  /** Days by which a session and its agenda are published before it. */
  readonly noticeDays: number;
  readonly extraordinaryNoticeDays: number;
  /** Whether a member may change a vote until the voting is closed. */
  readonly votesChangeable: boolean;
  /** What follows when as many are against as in favour: the draft is not adopted, or it is voted on once more. */
  readonly tie: (typeof ties)[number];
}
export const ties = ['not-adopted', 'second-vote'] as const;

/** A week's notice is sourced; the others are usual practice, for an administrator to confirm. */
export const usualRules: CouncilRules = {
  noticeDays: 7,
  extraordinaryNoticeDays: 1,
  votesChangeable: true,
  tie: 'not-adopted',
};
