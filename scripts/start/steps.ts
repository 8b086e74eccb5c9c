const LINE = 15_000;

/** Shows one thing being done, for how long, and that it is done: rewriting its line on a terminal, plainly elsewhere. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  note?: (outcome: T) => string,
): Promise<T> {
  const begun = Date.now();
  const live = process.stdout.isTTY;
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  const draw = () => process.stdout.write(`\r\x1b[2K  … ${name} ${seconds()}`);
  const timer = live
    ? setInterval(draw, 200)
    : setInterval(() => console.log(`  … ${name} ${seconds()}`), LINE);
  if (live) draw();
  try {
    const outcome = await work();
    const extra = note?.(outcome);
    finish(`  ✓ ${name} ${seconds()}${extra ? `, ${extra}` : ""}`);
    return outcome;
  } catch (error) {
    finish(`  ✗ ${name} ${seconds()}`);
    throw error;
  }

  function finish(line: string) {
    clearInterval(timer);
    console.log(live ? `\r\x1b[2K${line}` : line);
  }
}
