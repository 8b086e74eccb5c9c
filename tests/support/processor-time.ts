type Usage = { user: number; system: number };

const milliseconds = ({ user, system }: Usage) => (user + system) / 1_000;

/** What a piece of work takes of this thread's time at the processor: whoever else is busy on the machine does not count. */
export function threadTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  return milliseconds(process.threadCpuUsage(before));
}

/** The same for work that other threads of this process do: pictures, hashes. */
export async function processTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return milliseconds(process.cpuUsage(before));
}
