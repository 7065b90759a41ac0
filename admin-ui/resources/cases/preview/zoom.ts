const steps = [1, 1.25, 1.5, 2, 3, 4] as const;

/** As wide as there is room. */
export const fitting = 1;
export const nearer = (zoom: number): number => steps.find((step) => step > zoom) ?? zoom;
export const farther = (zoom: number): number => steps.findLast((step) => step < zoom) ?? zoom;
export const isNearest = (zoom: number): boolean => nearer(zoom) === zoom;
export const isFarthest = (zoom: number): boolean => farther(zoom) === zoom;
