import type { CouncilSettings, CouncilView } from '../../../workflows/contract/http-council.ts';
import type { CouncilRules } from '../../../workflows/domain/council/rules.ts';

/** Seats and rules as they are typed. */
export interface SettingsValues extends Pick<CouncilRules, 'votesChangeable' | 'tie'> {
  seats: string;
  noticeDays: string;
  extraordinaryNoticeDays: string;
}
type Counted = 'seats' | 'noticeDays' | 'extraordinaryNoticeDays';

export const settingsValuesOf = ({ seats, rules }: CouncilView): SettingsValues => ({
  seats: String(seats),
  noticeDays: String(rules.noticeDays),
  extraordinaryNoticeDays: String(rules.extraordinaryNoticeDays),
  votesChangeable: rules.votesChangeable,
  tie: rules.tie,
});

const limits: Readonly<Record<Counted, { from: number; to: number; words: string }>> = {
  seats: { from: 1, to: 200, words: 'app.council.settings.seatsWrong' },
  noticeDays: { from: 0, to: 60, words: 'app.council.settings.days' },
  extraordinaryNoticeDays: { from: 0, to: 60, words: 'app.council.settings.days' },
};

/** What is no number, or none that makes sense: the key of the words by its field. */
export const settingsFaults = (values: SettingsValues): Partial<Record<Counted, string>> =>
  Object.fromEntries(
    (['seats', 'noticeDays', 'extraordinaryNoticeDays'] as const).flatMap((field) => {
      const { from, to, words } = limits[field];
      const count = /^\d+$/.test(values[field].trim()) ? Number(values[field]) : -1;
      return count >= from && count <= to ? [] : [[field, words]];
    }),
  );

export const settingsOf = ({
  seats,
  noticeDays,
  extraordinaryNoticeDays,
  ...rules
}: SettingsValues): CouncilSettings => ({
  seats: Number(seats),
  rules: {
    noticeDays: Number(noticeDays),
    extraordinaryNoticeDays: Number(extraordinaryNoticeDays),
    votesChangeable: rules.votesChangeable,
    tie: rules.tie,
  },
});
