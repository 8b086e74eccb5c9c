import { AppError, type ErrorCode } from "./errors";

/** What the database says in one word, as a refusal. */
export type Refusals = Record<string, readonly [ErrorCode, string]>;

/** Throws what an outcome means, unless it is one of those that went well; a caller may mean something else by a word. */
export type Refuse = <T extends string>(
  outcome: string,
  fine: readonly T[],
  refusals?: Refusals,
) => asserts outcome is T;

/** How a room refuses, from what the words of its functions in the database mean. */
export function refuseWith(known: Refusals): Refuse {
  return (outcome, fine, refusals = {}) => {
    if (fine.some((each) => each === outcome)) return;
    const [code, sentence] = refusals[outcome] ?? known[outcome] ?? ["conflict", "That cannot be done now."];
    throw new AppError(code, sentence);
  };
}
