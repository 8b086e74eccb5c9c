import "server-only";
import { db } from "@/lib/platform/db";

type Question = { resolve: (answer: boolean) => void; reject: (error: unknown) => void };

let asked = new Map<string, Question[]>();

/**
 * Whether a session still stands: not signed out, not run out, its member not suspended. Questions of one moment are one
 * round trip, so a thousand open streams may ask. Asking does not keep the session awake.
 */
export function isSessionLive(sessionId: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (asked.size === 0) setImmediate(answerAll);
    const questions = asked.get(sessionId);
    if (questions) questions.push({ resolve, reject });
    else asked.set(sessionId, [{ resolve, reject }]);
  });
}

async function answerAll(): Promise<void> {
  const batch = asked;
  asked = new Map();
  try {
    const rows = await db.$queryRaw<
      { id: string }[]
    >`SELECT * FROM live_sessions(${[...batch.keys()]}::uuid[]) AS id`;
    const live = new Set(rows.map((row) => row.id));
    for (const [id, questions] of batch) for (const { resolve } of questions) resolve(live.has(id));
  } catch (error) {
    for (const questions of batch.values()) for (const { reject } of questions) reject(error);
  }
}
