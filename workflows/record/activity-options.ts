/**
 * Of the activities that write a record: regular ones, so that the cause is in the history before they write. Short
 * start-to-close: the attempt of a killed worker blocks until it times out. They are tried for ever: a workflow waits for
 * its record, it never fails on it.
 */
export const recordOptions = {
  startToCloseTimeout: '5 s',
  retry: { initialInterval: '200 ms', backoffCoefficient: 2, maximumInterval: '10 s' },
} as const;
