import "server-only";
import { renderMessage } from "./render-message";

/** The handles among these that a text does not mention yet, nor ever did: whoever was told of it is not told again. */
export function newlyNamed(
  handles: readonly string[],
  said: readonly string[],
  render: (body: string) => { mentions: string[] } = renderMessage,
): string[] {
  const known = new Set(said.flatMap((body) => render(body).mentions));
  return handles.filter((handle) => !known.has(handle));
}
