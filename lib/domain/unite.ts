/**
 * Puts things together that share a name, directly or through others.
 * @returns the groups, in the order of their first thing; one without a name is a group of its own
 */
export function unite<Thing, Name>(things: readonly Thing[], namesOf: (thing: Thing) => readonly Name[]): Thing[][] {
  const parent = things.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) at = up;
    parent[index] = at;
    return at;
  };
  const first = new Map<Name, number>();
  things.forEach((thing, index) => {
    for (const name of namesOf(thing)) {
      const met = first.get(name);
      if (met === undefined) first.set(name, index);
      else parent[Math.max(root(met), root(index))] = Math.min(root(met), root(index));
    }
  });
  const groups = new Map<number, Thing[]>();
  things.forEach((thing, index) => {
    const group = groups.get(root(index));
    if (group) group.push(thing);
    else groups.set(root(index), [thing]);
  });
  return [...groups.values()];
}
