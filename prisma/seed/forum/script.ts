/** A thread of the demo. */
export type ThreadScript = {
  category: string;
  /** When it was begun. */
  daysAgo: number;
  title: string;
  posts: { by: string; answers: number | null; says: string }[];
  isPinned?: true;
  isLocked?: true;
};

const SAID = /^([a-z0-9-]+)(?:>(\d+))?: (.+)$/s;

/** A thread as it is written down here: each post begins with whose it is, and `>2` says that it answers the second. */
export function thread(category: string, daysAgo: number, title: string, ...said: string[]): ThreadScript {
  const posts = said.map((line) => {
    const [, by, answers, says] = SAID.exec(line) ?? [];
    if (!by || !says) throw new Error(`Nobody says this in the demo: ${line}`);
    return { by, answers: answers ? Number(answers) : null, says };
  });
  return { category, daysAgo, title, posts };
}
