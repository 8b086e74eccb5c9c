export type OnMessage = (kind: "message" | "pmessage", ...parts: string[]) => void;
export type Backend = {
  kind: "redis" | "memory";
  run(command: string[]): Promise<unknown>;
  /** All or nothing in one go; an item that fails is an Error in the list. */
  transaction(commands: string[][]): Promise<unknown[]>;
  subscribe(channels: string[], pattern: boolean, onMessage: OnMessage): Promise<() => void>;
  /** Tells when the connection to Redis broke; returns how to stop being told. */
  onLost(tell: () => void): () => void;
  close(): Promise<void>;
};
