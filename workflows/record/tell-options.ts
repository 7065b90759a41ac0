/** Of the activities by which workflows tell each other: tried until there is an answer, long enough for a busy engine. */
export const tellOptions = {
  startToCloseTimeout: '20 s',
  retry: { initialInterval: '500 ms', backoffCoefficient: 2, maximumInterval: '30 s' },
} as const;
