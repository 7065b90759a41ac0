/** A community's working time, as versioned data that enters a workflow with its start. */
export interface Calendar {
  readonly version: number;
  readonly zone: string;
  /** Minutes east of UTC. Armenia has kept +240 all year since 2012; a zone with summer time would need a table. */
  readonly utcOffsetMinutes: number;
  /** Working days of the week, 1 = Monday to 7 = Sunday. */
  readonly week: readonly number[];
  /** Local time, `HH:MM`. */
  readonly opens: string;
  readonly closes: string;
  /** Yearly non-working days `MM-DD`, from `since` (inclusive year) until `until` (exclusive year). */
  readonly holidays: readonly { readonly day: string; readonly since?: number; readonly until?: number }[];
  /** Official exceptions both ways, by date `YYYY-MM-DD`. */
  readonly exceptions: Readonly<Record<string, 'working' | 'off'>>;
}
