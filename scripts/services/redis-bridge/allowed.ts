// They change the state of the one connection everybody shares, or never answer.
const REFUSED = new Set(
  "subscribe psubscribe ssubscribe unsubscribe punsubscribe sunsubscribe monitor multi exec discard watch unwatch select swapdb auth hello quit reset client shutdown sync psync replicaof slaveof config debug module acl save bgsave blpop brpop blmove blmpop bzpopmin bzpopmax bzmpop brpoplpush wait waitaof".split(
    " ",
  ),
);

/** The command itself, unless it is one that the shared connection would not survive. */
export function allowed(command: string[]): string[] {
  const [name = "", ...words] = command.map((word, index) => (index === 0 ? word.toLowerCase() : word));
  const waits = name.startsWith("xread") && words.some((word) => word.toLowerCase() === "block");
  if (REFUSED.has(name) || waits) throw new Error(`ERR command '${name}' is not available over REST`);
  return command;
}
