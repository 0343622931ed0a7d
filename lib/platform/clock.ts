/** Now, ms UTC. The one place that asks the machine for the time; everything else is told. */
export function now(): number {
  return Date.now();
}
