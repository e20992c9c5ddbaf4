/** How a word is written. */
export const SHAPE = { lower: 0, capital: 1, upper: 2, number: 3, mark: 4, initials: 5, mixed: 6 } as const;

export const isName = (shape: number): boolean => shape === SHAPE.capital || shape === SHAPE.upper || shape === SHAPE.initials;
