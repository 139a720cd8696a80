/** Returns the promise of a key; made at most once, and again after a failure. */
export function once<T>(
  known: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const before = known.get(key);
  if (before) return before;
  const coming = make();
  known.set(key, coming);
  coming.catch(() => known.delete(key));
  return coming;
}
