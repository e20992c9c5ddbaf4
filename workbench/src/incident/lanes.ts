/** For each stretch, in order of their starts, the first lane where it overlaps nothing before it. */
export function lanesOf(stretches: readonly (readonly [from: number, to: number])[]): number[] {
  const ends: number[] = [];
  return stretches.map(([from, to]) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}
