/** A statement that takes longer is one to look at. */
export const SLOW_MS = 200;
const MOST = 50;

export type Slow = { longest: number; times: number };
type Kept = { count: number; slow: Map<string, Slow> };
const shared = globalThis as typeof globalThis & { lumoSlow?: Kept };
shared.lumoSlow ??= { count: 0, slow: new Map() };
const kept = shared.lumoSlow;

/** Notes how long a statement took. Only its text is kept, never what was put into it. */
export function noteStatement(statement: string, milliseconds: number): void {
  if (milliseconds < SLOW_MS) return;
  kept.count += 1;
  const name = statement.replace(/\s+/g, " ").trim().slice(0, 200);
  const before = kept.slow.get(name) ?? { longest: 0, times: 0 };
  if (before.times === 0 && kept.slow.size >= MOST) return;
  kept.slow.set(name, { longest: Math.max(before.longest, milliseconds), times: before.times + 1 });
}

export function slowCount(): number {
  return kept.count;
}

/** What was slow since somebody asked. */
export function takeSlow(): [string, Slow][] {
  const taken = [...kept.slow];
  kept.slow.clear();
  return taken;
}
