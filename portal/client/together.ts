/**
 * Many who ask for the same at once share an answer, and nobody gets one that was being read before they asked: when a
 * voting closes, every browser that follows it asks in the same moment, and the API is asked twice.
 */
export function together<T>(): (key: string, ask: () => Promise<T>) => Promise<T> {
  const flights = new Map<string, { running: Promise<T>; next?: Promise<T> }>();

  function start(key: string, ask: () => Promise<T>): Promise<T> {
    const flight: { running: Promise<T>; next?: Promise<T> } = { running: ask() };
    flights.set(key, flight);
    const landed = (): void => {
      if (!flight.next) flights.delete(key);
    };
    flight.running.then(landed, landed);
    return flight.running;
  }

  return (key, ask) => {
    const flight = flights.get(key);
    if (!flight) return start(key, ask);
    const after = (): Promise<T> => start(key, ask);
    flight.next ??= flight.running.then(after, after);
    return flight.next;
  };
}
